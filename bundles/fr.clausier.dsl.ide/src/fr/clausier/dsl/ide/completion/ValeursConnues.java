// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Statut;
import fr.clausier.law.nomenclature.CategorieAgec;
import fr.clausier.law.nomenclature.Cpv;
import fr.clausier.law.nomenclature.Departement;
import fr.clausier.law.nomenclature.LabelConnu;
import fr.clausier.law.nomenclature.MainOeuvre;
import fr.clausier.law.nomenclature.TableMainOeuvre;
import fr.clausier.model.strategie.Lieu;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeLieu;

/** The codes, labels, trades and rules that a statement may name, found by their code or by any word of their title. */
public class ValeursConnues {

	/** More is not read; the next letter narrows the list. */
	private static final int MAXIMUM = 40;
	private static final int DIVISION = 2;

	/** @return empty where the statement takes any value */
	List<ValeurConnue> pour(Assignment assignment, ContentAssistContext context) {
		String typed = context.getPrefix().replace("\"", "").strip();
		return switch (GrammarUtil.containingRule(assignment).getName() + "/" + assignment.getFeature()) {
			case "FaitPrestation/cpv" -> cpv(typed);
			case "Label/nom" -> choisir(LabelConnu.tous(), LabelConnu.chercher(typed, MAXIMUM), typed, ValeursConnues::label);
			case "FaitPrestation/metier" -> choisir(metiers().metiers(), metiers().chercher(typed, MAXIMUM), typed,
					m -> new ValeurConnue(chaine(m.metier()), fourchettes(m), provenance(m)));
			case "FaitPrestation/partMainOeuvre" -> parts(typed, context.getCurrentModel());
			case "ContributionAgec/categorie" -> filtrer(CategorieAgec.toutes(), typed, c -> new ValeurConnue(chaine(c.code()), c.libelle(), null));
			case "Derogation/regle", "ReglageRegle/regle" -> filtrer(CatalogueRegles.standard().fiches(), typed, ValeursConnues::regle);
			case "Acheteur/departement" -> departements(typed);
			case "Lieu/code" -> context.getCurrentModel() instanceof Lieu lieu && lieu.getType() == TypeLieu.DEPARTEMENT ? departements(typed) : List.of();
			default -> List.of();
		};
	}

	private static <T> List<ValeurConnue> choisir(List<T> all, List<T> found, String typed, Function<T, ValeurConnue> value) {
		return (typed.isEmpty() ? all : found).stream().map(value).toList();
	}

	private static <T> List<ValeurConnue> filtrer(Collection<T> all, String typed, Function<T, ValeurConnue> value) {
		return all.stream().map(value).filter(v -> typed.isEmpty() || Ressemblance.de(v.texte() + " " + v.titre(), typed) > 0).toList();
	}

	/** Nothing typed: the divisions, to begin with. */
	private static List<ValeurConnue> cpv(String typed) {
		Stream<Cpv> codes = typed.isEmpty() ? Cpv.tous().stream().filter(c -> c.profondeur() == DIVISION) : Cpv.chercher(typed, MAXIMUM).stream();
		return codes.map(c -> new ValeurConnue(c.code(), c.libelle(), c.lignee().isEmpty() ? c.libelle()
				: c.libelle() + "\n" + String.join(" > ", c.lignee().stream().map(Cpv::libelle).toList()))).toList();
	}

	private static ValeurConnue label(LabelConnu label) {
		String echeance = label.jusqua() == null ? "" : " jusqu'au " + label.jusqua().getDayOfMonth() + "/" + label.jusqua().getMonthValue() + "/" + label.jusqua().getYear();
		List<String> said = new ArrayList<>(List.of("Domaine : " + label.domaine() + "."));
		if (label.egalim()) {
			said.add("Ses produits comptent comme durables et de qualité en restauration collective" + echeance + ".");
		}
		if (label.certifie() == LabelConnu.Certifie.ORGANISATION) {
			said.add("Il certifie une organisation : il prouve une capacité, pas la qualité d'une offre.");
		}
		if (label.precision() != null) {
			said.add(label.precision());
		}
		if (label.statut() == Statut.A_VERIFIER) {
			said.add("À vérifier au règlement du label.");
		}
		return new ValeurConnue(chaine(label.nom()), label.domaine(), String.join(" ", said));
	}

	private static ValeurConnue regle(FicheRegle rule) {
		return new ValeurConnue(rule.id(), rule.titre(), rule.titre() + (rule.derogeable() ? "" : "\nSans dérogation possible : elle reste signalée."));
	}

	private static List<ValeurConnue> departements(String typed) {
		return choisir(Departement.tous(), Departement.chercher(typed, MAXIMUM), typed, d -> new ValeurConnue(d.code(), d.nom(), null));
	}

	/** The ends of the range of a trade: the buyer chooses between them, no average is made up. */
	private static List<ValeurConnue> parts(String typed, EObject current) {
		Prestation owner = EcoreUtil2.getContainerOfType(current, Prestation.class);
		List<MainOeuvre> trades = owner == null || owner.getMetier() == null ? metiers().metiers()
				: metiers().metier(owner.getMetier()).map(List::of).orElse(metiers().metiers());
		return trades.stream().filter(m -> m.partMin() != null && m.partMax() != null)
				.flatMap(m -> Stream.of(m.partMin(), m.partMax()).map(BigDecimal::stripTrailingZeros).distinct()
						.map(p -> new ValeurConnue(pourcent(p), m.metier(), fourchettes(m) + ". " + provenance(m))))
				.filter(v -> typed.isEmpty() || Ressemblance.de(v.texte() + " " + v.titre(), typed) > 0).toList();
	}

	private static TableMainOeuvre metiers() {
		return TableMainOeuvre.standard();
	}

	private static String fourchettes(MainOeuvre trade) {
		List<String> ranges = new ArrayList<>();
		if (trade.partMin() != null && trade.partMax() != null) {
			ranges.add("main d'œuvre " + fourchette(trade.partMin(), trade.partMax()) + Nombres.ESPACE + "%");
		}
		if (trade.coutMin() != null && trade.coutMax() != null) {
			ranges.add("coût horaire " + fourchette(trade.coutMin(), trade.coutMax()) + Nombres.ESPACE + "€");
		}
		return String.join(", ", ranges);
	}

	private static String fourchette(BigDecimal least, BigDecimal most) {
		return Nombres.ecrire(least) + (least.compareTo(most) == 0 ? "" : " à " + Nombres.ecrire(most));
	}

	private static String provenance(MainOeuvre trade) {
		return switch (trade.verification()) {
			case OUI -> "Source : ";
			case PARTIEL -> "Calculé d'après une publication : ";
			case NON -> "Usage d'acheteurs, sans source publiée : ";
		} + trade.source();
	}

	private static String pourcent(BigDecimal share) {
		return Nombres.ecrire(share) + Nombres.ESPACE + "%";
	}

	private static String chaine(String text) {
		return "\"" + text + "\"";
	}
}
