// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.List;
import java.util.function.BiConsumer;

import org.w3c.dom.Element;

/** The language, which decides the voice of a screen reader. */
final class VerificationLangue implements Verification {

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		Element defaut = document.styles().caracteresParDefaut();
		if (!Xml.valeur(defaut, "lang").startsWith("fr")) {
			noter.accept("Styles", "la langue par défaut n'est pas le français.");
		}
		langues("Styles", document.styles().langues(), noter);
		Xml.tous(document.corps(), "lang").forEach(l -> langues(document.lieu(l), List.of(l), noter));
		document.marges().forEach(m -> langues(m.lieu(), Xml.tous(m.racine(), "lang"), noter));
	}

	private static void langues(String lieu, List<Element> langues, BiConsumer<String, String> noter) {
		langues.stream().map(l -> Xml.attribut(l, "val")).filter(l -> !l.isEmpty() && !l.startsWith("fr")).distinct()
				.forEach(l -> noter.accept(lieu, "du texte est marqué d'une autre langue que le français (" + l + ")."));
	}
}
