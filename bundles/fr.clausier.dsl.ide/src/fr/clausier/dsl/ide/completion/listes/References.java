// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Statut;
import fr.clausier.law.droit.Article;
import fr.clausier.law.droit.Articles;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.Politique;

/** Rules by their number or the words of their title, articles by their number or what they say. */
final class References {

	private static final List<String> RESERVATION = List.of("L2113-12", "L2113-13", "L2113-13-1", "L2113-14", "L2113-15");
	private static final String SANS_PUBLICITE = "R2122-";

	private References() {
	}

	/** Those that can be derogated from; in a policy, all. */
	static List<Valeur> regles(Demande asked) {
		if (asked.autour() != null && EcoreUtil2.getContainerOfType(asked.autour(), Allotissement.class) != null) {
			return List.of();
		}
		boolean policy = asked.autour() != null && EcoreUtil2.getContainerOfType(asked.autour(), Politique.class) != null;
		List<Valeur> values = new ArrayList<>();
		for (FicheRegle rule : CatalogueRegles.standard().fiches()) {
			if ((policy || rule.derogeable()) && Nomenclatures.contient(rule.id() + " " + rule.titre(), asked.tape())) {
				values.add(new Valeur(rule.id(), rule.id() + " " + rule.titre(), rule.titre() + ". " + source(rule)));
			}
		}
		return values;
	}

	private static String source(FicheRegle rule) {
		return rule.source() == null || rule.source().isBlank() ? "" : rule.source().strip() + (rule.statut() == Statut.A_VERIFIER ? ", à confirmer" : "") + ".";
	}

	static List<Valeur> reservation(Demande asked) {
		return articles(RESERVATION.stream().map(n -> Articles.standard().article(n).orElseThrow()).toList(), asked.tape());
	}

	static List<Valeur> sansPublicite(Demande asked) {
		return articles(Articles.standard().tous().stream().filter(a -> a.numero().startsWith(SANS_PUBLICITE)).toList(), asked.tape());
	}

	private static List<Valeur> articles(List<Article> articles, String typed) {
		return articles.stream().filter(a -> Nomenclatures.contient(a.numero() + " " + a.resume().orElse(""), typed))
				.map(a -> new Valeur(a.numero(), a.numero() + a.resume().map(r -> " " + r).orElse(""), a.resume().orElse("Article " + a.libelle() + "."))).toList();
	}
}
