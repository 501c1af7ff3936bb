// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.clausier.law.regles.Mots;

/** Finds articles by words. The folded texts are kept: folding a million letters at each key stroke would be felt. */
final class RechercheArticles {

	private static final int ABSENT = Integer.MAX_VALUE;

	/** An article and what is looked at in it, without accents or capitals. */
	private record Entree(Article article, String numero, List<String> champs) {
	}

	private record Trouve(Article article, int rang) {
	}

	private final List<Entree> entrees;

	RechercheArticles(Collection<Article> articles) {
		entrees = articles.stream().map(a -> new Entree(a, a.numero().toLowerCase(Locale.ROOT), a.recherche().stream().map(Mots::plier).toList())).toList();
	}

	List<Article> chercher(String ecrit, int maximum) {
		String plie = Mots.plier(ecrit).strip();
		String numero = NumeroArticle.normaliser(ecrit).map(n -> n.toLowerCase(Locale.ROOT)).orElse(plie);
		List<String> mots = Stream.of(plie.split("[^a-z0-9œæ-]+")).filter(m -> !m.isEmpty()).map(RechercheArticles::singulier).toList();
		if (mots.isEmpty()) {
			return List.of();
		}
		List<Trouve> trouves = new ArrayList<>();
		for (Entree entree : entrees) {
			int rang = rang(entree, numero, mots);
			if (rang != ABSENT) {
				trouves.add(new Trouve(entree.article(), rang));
			}
		}
		// A stable sort: articles of the same rank stay in the order of the code.
		return trouves.stream().sorted(Comparator.comparingInt(Trouve::rang)).limit(maximum).map(Trouve::article).toList();
	}

	/** 0 for the number itself, 1 for the beginning of a number, then by the field that completes the words. */
	private static int rang(Entree entree, String numero, List<String> mots) {
		if (entree.numero().equals(numero)) {
			return 0;
		}
		if (entree.numero().startsWith(numero) || entree.numero().substring(1).startsWith(numero)) {
			return 1;
		}
		int rang = 0;
		for (String mot : mots) {
			rang = Math.max(rang, champ(entree, mot));
		}
		// Of two equal answers, the article that Clausier explains is the one that buyers use.
		return rang == ABSENT ? ABSENT : 2 + 2 * rang + (entree.champs().getFirst().isEmpty() ? 1 : 0);
	}

	private static int champ(Entree entree, String mot) {
		for (int i = 0; i < entree.champs().size(); i++) {
			if (contient(entree.champs().get(i), mot)) {
				return i;
			}
		}
		return ABSENT;
	}

	/** Words are looked for by their beginning: without its s, a plural finds the singular too. */
	private static String singulier(String mot) {
		return mot.length() > 4 && mot.endsWith("s") ? mot.substring(0, mot.length() - 1) : mot;
	}

	/** Whether a word of the text begins so. */
	private static boolean contient(String texte, String mot) {
		for (int i = texte.indexOf(mot); i >= 0; i = texte.indexOf(mot, i + 1)) {
			if (i == 0 || !Character.isLetterOrDigit(texte.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}
}
