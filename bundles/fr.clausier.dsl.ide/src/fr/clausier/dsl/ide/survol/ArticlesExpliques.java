// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import fr.clausier.law.droit.Article;
import fr.clausier.law.droit.Articles;
import fr.clausier.law.droit.Redaction;
import fr.clausier.model.calcul.NombresFrancais;

/** Articles of the code in one line each: what they say, and whether that is the law on a day. */
final class ArticlesExpliques {

	private ArticlesExpliques() {
	}

	/**
	 * Lines for the articles that a sentence cites, each once.
	 *
	 * @param date the launch date of the purchase; null when it is not known
	 */
	static String cites(String sentence, LocalDate date) {
		Set<Article> cited = new LinkedHashSet<>();
		Articles.standard().cites(sentence).forEach(c -> cited.add(c.article()));
		StringBuilder text = new StringBuilder();
		cited.forEach(article -> article.resume().ifPresent(r -> text.append("- **").append(article.libelle()).append("**\u00A0: ").append(r).append(etat(article, date)).append('\n')));
		return text.toString();
	}

	/** One article by itself: its place in the code, what it says, its text in short, where to read it. */
	static String seul(Article article, LocalDate date) {
		StringBuilder text = new StringBuilder("**Article " + article.libelle() + "**");
		article.resume().ifPresent(r -> text.append(" — ").append(r));
		text.append(etat(article, date)).append("\n\n");
		if (!article.plan().isEmpty()) {
			text.append(String.join(" › ", article.plan())).append("\n\n");
		}
		if (!article.remarque().isBlank()) {
			text.append(article.remarque()).append("\n\n");
		}
		return text.append("[Ouvrir le code de la commande publique](").append(Articles.standard().source()).append(")").toString();
	}

	private static String etat(Article article, LocalDate date) {
		if (date == null || !article.datee()) {
			return "";
		}
		String day = NombresFrancais.date(date);
		Optional<Redaction> wording = article.redaction(date);
		if (wording.isEmpty()) {
			return " *Pas en vigueur au " + day + ".*";
		}
		return article.enVigueur(date) ? " *En vigueur au " + day + ".*" : " *Dans une autre rédaction au " + day + ".*";
	}
}
