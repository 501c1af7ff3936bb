// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/** The text of a link must say where it leads: links are often listed without the words around them. */
final class VerificationLiens implements Verification {

	private static final Pattern MUETS = Pattern.compile("(?iu)(?:cliquez |cliquer )?ici|lien|voir|en savoir plus|plus d'informations?|suite");
	private static final Pattern ADRESSE = Pattern.compile("(?i)https?://\\S{30,}");

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		for (Element lien : document.branche().tous("hyperlink")) {
			String texte = Xml.texte(lien).strip();
			if (texte.isEmpty()) {
				noter.accept(document.lieu(lien), "un lien n'a pas de texte.");
			} else if (MUETS.matcher(texte).matches()) {
				noter.accept(document.lieu(lien), "le lien « " + texte + " » ne dit pas où il mène.");
			} else if (ADRESSE.matcher(texte).matches()) {
				noter.accept(document.lieu(lien), "le lien « " + DocumentWord.extrait(texte) + " » est une adresse ; donnez-lui un texte.");
			}
		}
	}
}
