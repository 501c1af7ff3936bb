// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.droit.Article;
import fr.clausier.law.droit.Articles;

/** Which rules rest on which article, in the order of the code. */
final class IndexArticles {

	private IndexArticles() {
	}

	/** Article number to its rules; numbers that the code does not hold come last, in alphabetical order. */
	static Map<String, List<FicheRegle>> de(CatalogueRegles catalogue) {
		Set<String> cites = new TreeSet<>();
		catalogue.fiches().forEach(fiche -> cites.addAll(fiche.articles()));
		Set<String> ordre = new LinkedHashSet<>(Articles.standard().tous().stream().map(Article::numero).filter(cites::contains).toList());
		ordre.addAll(cites);
		Map<String, List<FicheRegle>> index = new LinkedHashMap<>();
		ordre.forEach(numero -> index.put(numero, new ArrayList<>(catalogue.fiches().stream().filter(f -> f.articles().contains(numero)).toList())));
		return index;
	}

	/** What the article says, in one French sentence; empty when nothing is known of it. */
	static String resume(String numero) {
		return Articles.standard().article(numero).flatMap(Article::resume).orElse("");
	}
}
