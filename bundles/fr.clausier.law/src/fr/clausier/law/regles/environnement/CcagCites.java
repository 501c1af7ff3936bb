// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.law.regles.pieces.TextesSaisis;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** The general conditions (CCAG) that texts name, and the sentences in which they do: a heuristic over folded text. */
final class CcagCites {

	private static final Map<Ccag, String> NOMS = new LinkedHashMap<>();

	static {
		NOMS.put(Ccag.TRAVAUX, "travaux");
		NOMS.put(Ccag.FCS, "fcs|fournitures courantes et(?: de)? services|fournitures courantes");
		NOMS.put(Ccag.MI, "mi|(?:marches )?industriels");
		NOMS.put(Ccag.PI, "pi|prestations intellectuelles");
		NOMS.put(Ccag.TIC, "tic|techniques de l'information et de la communication");
		NOMS.put(Ccag.MOE, "moe|maitrise d'(?:\u0153|oe)uvre");
	}

	private static final Pattern NOMME = Pattern.compile("(?<![a-z0-9])(?:ccag|cahier des clauses administratives generales)(?:[- ]| applicables? aux marches(?: publics)? )"
			+ "(?:de |d'|des |du )?(?:" + groupes() + ")(?![a-z0-9])");
	private static final Pattern FIN = Pattern.compile("[.;!?](?=\\s|$)");

	/** One general conditions named; offsets are those of the text. */
	record Nom(Ccag ccag, int debut, int fin) {
	}

	private CcagCites() {
	}

	/** The texts with general conditions in them that candidates and the contractor will read: notes and reasons of derogations stay in the file. */
	static List<TexteSaisi> textes(ContexteRegle contexte) {
		return TextesSaisis.de(contexte).stream().filter(t -> t.trait() != Literals.PRESTATION__NOTES && t.trait() != Literals.DEROGATION__RAISON && Mots.parmi(t.plie(), "ccag", "cahier des clauses")).toList();
	}

	/** The names in a folded text, in its order. */
	static List<Nom> noms(String plie) {
		List<Nom> noms = new ArrayList<>();
		Matcher m = NOMME.matcher(plie);
		while (m.find()) {
			for (Ccag ccag : NOMS.keySet()) {
				if (m.group(ccag.name()) != null) {
					noms.add(new Nom(ccag, m.start(), m.end()));
				}
			}
		}
		return noms;
	}

	/** Start and end of each sentence of a folded text. */
	static List<int[]> phrases(String plie) {
		List<int[]> phrases = new ArrayList<>();
		int debut = 0;
		Matcher fin = FIN.matcher(plie);
		while (fin.find()) {
			phrases.add(new int[] { debut, fin.start() });
			debut = fin.end();
		}
		phrases.add(new int[] { debut, plie.length() });
		return phrases;
	}

	private static String groupes() {
		List<String> groupes = new ArrayList<>();
		NOMS.forEach((ccag, mots) -> groupes.add("(?<" + ccag.name() + ">" + mots + ")"));
		return String.join("|", groupes);
	}
}
