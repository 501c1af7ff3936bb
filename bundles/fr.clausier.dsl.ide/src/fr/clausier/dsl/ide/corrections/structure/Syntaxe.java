// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.structure;

import java.util.Set;

import fr.clausier.dsl.ide.corrections.Cas;

/** Words that the language cannot read, where the message knows the correction. */
final class Syntaxe {

	/** Signs of other habits: their removal changes nothing of what is said. */
	private static final Set<String> SIGNES = Set.of(";", ":");

	private Syntaxe() {
	}

	static void ajouter(Cas cas) {
		if (cas.donnees().length == 0) {
			return;
		}
		String text = cas.donnees()[0];
		String shown = text.replace('\u00A0', ' ').strip();
		boolean unit = "%".equals(shown) || "€".equals(shown) || ",".equals(shown);
		String titre = "Ajouter « " + shown + " »";
		if (unit) {
			cas.proposerSur(titre, "« " + shown + " » ajouté.", "Add « " + shown + " »", r -> r.apresMotPrecedent(cas.resource(), cas.offset(), text.stripTrailing()));
		} else if ("}".equals(shown)) {
			cas.proposer("Fermer le bloc : ajouter « } »", "Bloc fermé.", "Close the block", r -> r.fermer(cas.resource(), cas.offset()));
		} else {
			cas.proposer(titre, "« " + shown + " » ajouté.", "Add « " + shown + " »", r -> r.avant(cas.resource(), cas.offset(), text));
		}
	}

	static void remplacer(Cas cas) {
		if (cas.donnees().length == 0 || cas.feuille() == null) {
			return;
		}
		String text = cas.donnees()[0];
		String written = cas.feuille().getText();
		if (text.isEmpty()) {
			String titre = "Supprimer « " + written + " »";
			if (SIGNES.contains(written)) {
				cas.proposerSur(titre, "« " + written + " » supprimé.", "Delete « " + written + " »", r -> r.remplacerMot(cas.resource(), cas.offset(), ""));
			} else {
				cas.proposer(titre, "« " + written + " » supprimé.", "Delete « " + written + " »", r -> r.remplacerMot(cas.resource(), cas.offset(), ""));
			}
			return;
		}
		cas.proposer("Remplacer « " + written + " » par « " + text + " »", "« " + written + " » remplacé.", "Replace « " + written + " » by « " + text + " »",
				r -> r.remplacerMot(cas.resource(), cas.offset(), text));
	}
}
