// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.validation.Issue;

import fr.clausier.dsl.validation.DonneesRegle;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.Statut;
import fr.clausier.model.calcul.NombresFrancais;

/** A finding in full, as Markdown: what is wrong, what to do, why, by which text and since when, and who decided otherwise. */
public final class Explication {

	private static final String NEXT = "\n\n";

	private Explication() {
	}

	/** @return the explanation; of an issue that comes from no rule, its message */
	public static String de(Issue issue) {
		String message = issue.getMessage() == null ? "" : issue.getMessage();
		return DonneesRegle.lire(issue.getData()).map(rule -> regle(issue.getCode(), message, rule)).orElseGet(() -> Markdown.texte(message));
	}

	/** What is known of a rule that a text names, « R-052 »; empty when there is no such rule. */
	static Optional<String> deLaRegle(String id) {
		return CatalogueRegles.standard().fiche(id).map(sheet -> {
			List<String> parts = new ArrayList<>();
			parts.add("**" + Markdown.texte(sheet.id() + " · " + sheet.titre()) + "**");
			ajouter("Pourquoi\u00A0?", sheet.pourquoi(), parts);
			ajouter("Que faire\u00A0?", sheet.remede(), parts);
			ajouter("Source\u00A0:", sheet.source(), parts);
			ajouter("Depuis le", sheet.de() == null ? "" : NombresFrancais.date(sheet.de()), parts);
			if (sheet.statut() == Statut.A_VERIFIER) {
				parts.add("**À confirmer par un juriste.**");
			}
			return String.join(NEXT, parts);
		});
	}

	private static String regle(String code, String message, DonneesRegle rule) {
		List<String> parts = new ArrayList<>();
		parts.add("**" + Markdown.texte(code == null || code.isBlank() ? rule.titre() : code + " · " + rule.titre()) + "**");
		parts.add(Markdown.texte(seul(message, rule)));
		ajouter("Que faire\u00A0?", rule.remede(), parts);
		ajouter("Pourquoi\u00A0?", rule.pourquoi(), parts);
		ajouter("Source\u00A0:", rule.source(), parts);
		ajouter("Depuis le", rule.depuis().isBlank() ? "" : NombresFrancais.date(LocalDate.parse(rule.depuis())), parts);
		if (rule.confirmee().equals("non")) {
			parts.add("**À confirmer par un juriste.**");
		}
		ajouter("Gravité fixée par la politique de l'acheteur\u00A0:", rule.politique(), parts);
		if (!rule.derogation().isBlank()) {
			parts.add("**Dérogation acceptée\u00A0:** " + Markdown.texte(rule.derogation()) + NEXT + "Le constat n'est plus affiché que pour information.");
		} else if (rule.derogeable().equals("oui") && code != null) {
			parts.add("Une dérogation motivée est possible\u00A0: `dérogation " + code + " \"raison\"`");
		}
		return String.join(NEXT, parts);
	}

	private static void ajouter(String title, String text, List<String> parts) {
		Optional.ofNullable(text).filter(t -> !t.isBlank()).ifPresent(t -> parts.add("**" + title + "** " + Markdown.texte(t)));
	}

	/** The sentence of an issue also carries source, derogation and policy, see {@link fr.clausier.dsl.validation.Loi#phrase}; each has a paragraph here. */
	private static String seul(String message, DonneesRegle rule) {
		String text = sansFin(message, " Gravité fixée par la politique de l'acheteur : " + rule.politique());
		String source = rule.source().strip();
		text = sansFin(sansFin(text, " (" + source + ")"), " (" + source + ", à confirmer)");
		String start = "Dérogation acceptée (" + rule.derogation() + ") : ";
		return text.startsWith(start) ? text.substring(start.length()) : text;
	}

	private static String sansFin(String text, String end) {
		return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
	}
}
