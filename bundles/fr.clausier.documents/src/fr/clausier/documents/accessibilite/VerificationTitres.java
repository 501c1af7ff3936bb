// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.function.BiConsumer;

import org.w3c.dom.Element;

/** Headings, by which people who do not see the page move around in it. */
final class VerificationTitres implements Verification {

	/** A text of more paragraphs than this needs headings. */
	private static final int TEXTE_LONG = 20;

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		int precedent = 0;
		for (Element paragraphe : document.paragraphes()) {
			int niveau = document.niveau(paragraphe);
			if (niveau == 0) {
				continue;
			}
			String texte = DocumentWord.extrait(Xml.texte(paragraphe));
			if (texte.isEmpty()) {
				noter.accept(document.lieu(paragraphe), "un titre de niveau " + niveau + " est vide ; retirez-le.");
			} else if (niveau > precedent + 1) {
				noter.accept("Titre « " + texte + " »", precedent == 0 ? "le premier titre est de niveau " + niveau + " au lieu de 1."
						: "le niveau " + niveau + " suit le niveau " + precedent + " : un niveau est sauté.");
			}
			precedent = niveau;
		}
		if (precedent == 0 && document.paragraphes().size() > TEXTE_LONG) {
			noter.accept("Document", "il n'a aucun titre ; appliquez les styles « Titre 1 », « Titre 2 ».");
		}
	}
}
