// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.documents.paquet.Paquet;

/** Compares two files, and proves that both ways lead back. */
final class Preuve {

	static final LocalDate DATE = LocalDate.of(2026, 11, 24);

	private Preuve() {
	}

	static byte[] comparer(byte[] ancien, byte[] nouveau, String cas) throws ComparaisonImpossible {
		return comparer(Paquet.relire(ancien), Paquet.relire(nouveau), cas);
	}

	static byte[] comparer(Paquet ancien, Paquet nouveau, String cas) throws ComparaisonImpossible {
		byte[] suivi = Comparaison.comparer(ancien, nouveau, DATE).octets();
		egaux(FormeCanonique.de(nouveau), FormeCanonique.de(Revisions.accepter(suivi)), cas + " : tout accepter donne la nouvelle version");
		egaux(FormeCanonique.de(ancien), FormeCanonique.de(Revisions.refuser(suivi)), cas + " : tout refuser donne l'ancienne version");
		return suivi;
	}

	/** Shows the first place that differs: whole documents are more than a reader can take in. */
	static void egaux(String voulu, String obtenu, String cas) {
		if (!voulu.equals(obtenu)) {
			List<String> gauche = voulu.lines().toList();
			List<String> droite = obtenu.lines().toList();
			int i = 0;
			while (i < Math.min(gauche.size(), droite.size()) && gauche.get(i).equals(droite.get(i))) {
				i++;
			}
			assertEquals(autour(gauche, i), autour(droite, i), cas + ", ligne " + i);
		}
	}

	private static String autour(List<String> lignes, int place) {
		return String.join("\n", lignes.subList(Math.max(0, Math.min(lignes.size(), place - 8)), Math.min(lignes.size(), place + 6)));
	}
}
