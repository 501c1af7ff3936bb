// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.structure;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.lexique.Habitudes;

/** A fact written twice in one block: one of the two goes. */
final class FaitDouble {

	private FaitDouble() {
	}

	static void retirer(Cas cas) {
		int second = cas.offset();
		int first = cas.texte().enonceSemblable(cas.resource(), second);
		String later = cas.texte().enonce(cas.resource(), second);
		if (later == null) {
			return;
		}
		String title = "Supprimer le second : " + court(later);
		if (first >= 0 && Habitudes.serrer(later).equals(Habitudes.serrer(cas.texte().enonce(cas.resource(), first)))) {
			cas.proposerSur(title, "Doublon supprimé.", "Delete the second one", r -> r.retirerEnonce(cas.resource(), second));
			return;
		}
		cas.proposer(title, "Second énoncé supprimé.", "Delete the second one", r -> r.retirerEnonce(cas.resource(), second));
		if (first >= 0) {
			cas.proposer("Supprimer le premier : " + court(cas.texte().enonce(cas.resource(), first)), "Premier énoncé supprimé.", "Delete the first one",
					r -> r.retirerEnonce(cas.resource(), first));
		}
	}

	private static String court(String statement) {
		String line = statement.strip().replaceAll("\\s+", " ");
		return "« " + (line.length() > 50 ? line.substring(0, 49) + "…" : line) + " »";
	}
}
