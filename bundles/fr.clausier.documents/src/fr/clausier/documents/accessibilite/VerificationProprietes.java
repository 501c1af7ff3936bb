// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.function.BiConsumer;

import org.w3c.dom.Element;

/** The title, which a screen reader says first, in the properties of the file and at the top of the text. */
final class VerificationProprietes implements Verification {

	private static final String LIEU = "Propriétés du fichier";

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		Element proprietes = document.partie("docProps/core.xml").orElse(null);
		if (texte(proprietes, "title").isBlank()) {
			noter.accept(LIEU, "le titre du document manque ; donnez-le dans Fichier, Informations.");
		}
		if (!texte(proprietes, "language").startsWith("fr")) {
			noter.accept(LIEU, "la langue du document n'y est pas le français.");
		}
		boolean titre = document.paragraphes().stream().anyMatch(p -> !Xml.texte(p).isBlank()
				&& document.styles().nom(Xml.valeur(p, "pPr", "pStyle")).matches("title|titre"));
		if (!titre) {
			noter.accept("Début du document", "aucun paragraphe n'a le style « Titre ».");
		}
	}

	private static String texte(Element proprietes, String nom) {
		Element element = proprietes == null ? null : Xml.a(proprietes, nom);
		return element == null ? "" : element.getTextContent();
	}
}
