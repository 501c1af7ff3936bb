// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Pairs the items of two sequences without crossing.
 *
 * <p>Equal heads and tails are paired first, then items that are alike and alone of their kind on both sides; what lies
 * between is paired so that the sum of the affinities is highest.
 */
final class Alignement {

	/** Affinity of two items that must not be paired. */
	static final int JAMAIS = 0;
	/** Largest field that is worked through cell by cell: beyond, only what is alike and alone is paired. */
	private static final int CHAMP = 4_000_000;

	private final String[] gauche;
	private final String[] droite;
	private final IntBinaryOperator affinite;
	/** For each item of the left, its fellow on the right, or -1. */
	private final int[] paires;

	private Alignement(List<String> gauche, List<String> droite, IntBinaryOperator affinite) {
		this.gauche = gauche.toArray(String[]::new);
		this.droite = droite.toArray(String[]::new);
		this.affinite = affinite;
		this.paires = new int[this.gauche.length];
		Arrays.fill(paires, -1);
	}

	/**
	 * @param gauche   what each item of the left says
	 * @param droite   what each item of the right says
	 * @param affinite how well two items that differ go together; {@link #JAMAIS} or less keeps them apart
	 * @return for each item of the left, its fellow on the right, or -1
	 */
	static int[] de(List<String> gauche, List<String> droite, IntBinaryOperator affinite) {
		Alignement alignement = new Alignement(gauche, droite, affinite);
		alignement.aligner(0, alignement.gauche.length, 0, alignement.droite.length);
		return alignement.paires;
	}

	private void aligner(int g0, int g1, int d0, int d1) {
		int debutG = g0;
		int debutD = d0;
		int finG = g1;
		int finD = d1;
		while (debutG < finG && debutD < finD && gauche[debutG].equals(droite[debutD])) {
			paires[debutG++] = debutD++;
		}
		while (debutG < finG && debutD < finD && gauche[finG - 1].equals(droite[finD - 1])) {
			paires[--finG] = --finD;
		}
		if (debutG == finG || debutD == finD) {
			return;
		}
		int g = debutG;
		int d = debutD;
		List<int[]> reperes = reperes(debutG, finG, debutD, finD);
		if (reperes.isEmpty()) {
			combler(debutG, finG, debutD, finD);
			return;
		}
		for (int[] repere : reperes) {
			paires[repere[0]] = repere[1];
			aligner(g, repere[0], d, repere[1]);
			g = repere[0] + 1;
			d = repere[1] + 1;
		}
		aligner(g, finG, d, finD);
	}

	/** Items that are equal and alone of their kind on both sides, in the longest order that does not cross. */
	private List<int[]> reperes(int g0, int g1, int d0, int d1) {
		Map<String, int[]> vus = new HashMap<>();
		for (int i = g0; i < g1; i++) {
			vus.computeIfAbsent(gauche[i], k -> new int[] {0, 0, 0, 0})[0]++;
			vus.get(gauche[i])[1] = i;
		}
		for (int j = d0; j < d1; j++) {
			int[] vu = vus.get(droite[j]);
			if (vu != null) {
				vu[2]++;
				vu[3] = j;
			}
		}
		List<int[]> seuls = new ArrayList<>();
		for (int i = g0; i < g1; i++) {
			int[] vu = vus.get(gauche[i]);
			if (vu[0] == 1 && vu[2] == 1) {
				seuls.add(new int[] {i, vu[3]});
			}
		}
		return plusLongueMontee(seuls);
	}

	private static List<int[]> plusLongueMontee(List<int[]> paires) {
		int[] sommets = new int[paires.size()];
		int[] precedents = new int[paires.size()];
		int longueur = 0;
		for (int k = 0; k < paires.size(); k++) {
			int bas = 0;
			int haut = longueur;
			while (bas < haut) {
				int milieu = (bas + haut) >>> 1;
				if (paires.get(sommets[milieu])[1] < paires.get(k)[1]) {
					bas = milieu + 1;
				} else {
					haut = milieu;
				}
			}
			precedents[k] = bas == 0 ? -1 : sommets[bas - 1];
			sommets[bas] = k;
			longueur = Math.max(longueur, bas + 1);
		}
		List<int[]> montee = new ArrayList<>();
		for (int k = longueur == 0 ? -1 : sommets[longueur - 1]; k >= 0; k = precedents[k]) {
			montee.add(0, paires.get(k));
		}
		return montee;
	}

	private void combler(int g0, int g1, int d0, int d1) {
		int hauteur = g1 - g0;
		int largeur = d1 - d0;
		if ((long) hauteur * largeur > CHAMP) {
			return;
		}
		int[][] meilleur = new int[hauteur + 1][largeur + 1];
		int[][] liens = new int[hauteur][largeur];
		for (int i = hauteur - 1; i >= 0; i--) {
			for (int j = largeur - 1; j >= 0; j--) {
				liens[i][j] = gauche[g0 + i].equals(droite[d0 + j]) ? 2_000 : affinite.applyAsInt(g0 + i, d0 + j);
				int seul = Math.max(meilleur[i + 1][j], meilleur[i][j + 1]);
				meilleur[i][j] = liens[i][j] > JAMAIS ? Math.max(seul, liens[i][j] + meilleur[i + 1][j + 1]) : seul;
			}
		}
		for (int i = 0, j = 0; i < hauteur && j < largeur;) {
			if (liens[i][j] > JAMAIS && meilleur[i][j] == liens[i][j] + meilleur[i + 1][j + 1]) {
				paires[g0 + i++] = d0 + j++;
			} else if (meilleur[i][j] == meilleur[i + 1][j]) {
				i++;
			} else {
				j++;
			}
		}
	}
}
