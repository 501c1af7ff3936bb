// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.validation.Voisinage;
import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Seuils;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.UniteCible;

/**
 * What a purchase changes in the shares that the scheme of its buyer aims at: the contracts that the folder holds for the year, without this
 * purchase and with it. Only shares by number of contracts; the summary of the scheme counts the others.
 */
@Singleton
public class EffetSpaser {

	private static final Map<Indicateur, Predicate<Prestation>> QUESTIONS = Map.of(Indicateur.CONSIDERATION_ENVIRONNEMENTALE,
			p -> Considerations.clauseEnvironnementale(p) || Considerations.critereEnvironnemental(p), Indicateur.CLAUSE_ENVIRONNEMENTALE, Considerations::clauseEnvironnementale,
			Indicateur.CRITERE_ENVIRONNEMENTAL, Considerations::critereEnvironnemental, Indicateur.CONSIDERATION_SOCIALE,
			p -> Considerations.clauseSociale(p) || Considerations.critereSocial(p) || Considerations.reserve(p), Indicateur.CLAUSE_SOCIALE, Considerations::clauseSociale,
			Indicateur.CRITERE_SOCIAL, Considerations::critereSocial, Indicateur.MARCHES_RESERVES, Considerations::reserve);

	@Inject
	private Voisinage neighbours;

	/** One line an objective that the purchase moves; none without launch date, buyer or scheme. */
	public List<Chiffre> de(Marche marche) {
		List<Chiffre> lines = new ArrayList<>();
		if (marche.getLancement() == null || marche.getAcheteur() == null || marche.eResource() == null) {
			return lines;
		}
		Portefeuille folder = neighbours.portefeuille(marche.eResource());
		for (Spaser scheme : schemas(marche, folder.spasers())) {
			if (couvre(scheme, marche.getLancement().getYear())) {
				List<Prestation> others = contrats(folder.marches().stream().filter(m -> m != marche && memeAnnee(m, marche) && schemas(m, folder.spasers()).contains(scheme)).toList());
				List<Prestation> own = contrats(List.of(marche));
				for (Objectif objective : objectifs(scheme)) {
					ligne(objective, marche.getLancement().getYear(), others, own).ifPresent(lines::add);
				}
			}
		}
		return lines;
	}

	private static Set<Spaser> schemas(Marche marche, Collection<Spaser> all) {
		LocalDate date = marche.getLancement();
		return marche.getAcheteur() == null ? Set.of()
				: new LinkedHashSet<>(new ContexteRegle(marche, List.of(), List.copyOf(all), date, Seuils.standard()).schemas(marche.getAcheteur()));
	}

	private static boolean couvre(Spaser scheme, int year) {
		return (scheme.getDebut() == null || scheme.getDebut() <= year) && (scheme.getFin() == null || year <= scheme.getFin());
	}

	private static boolean memeAnnee(Marche other, Marche marche) {
		return other.getLancement() != null && other.getLancement().getYear() == marche.getLancement().getYear();
	}

	private List<Prestation> contrats(List<Marche> purchases) {
		return purchases.stream().flatMap(m -> Lots.de(neighbours.effectif(m).marche()).stream()).toList();
	}

	private static List<Objectif> objectifs(Spaser scheme) {
		return scheme.getAxes().stream().flatMap(a -> a.getObjectifs().stream()).toList();
	}

	private static Optional<Chiffre> ligne(Objectif objective, int year, List<Prestation> others, List<Prestation> own) {
		Predicate<Prestation> question = QUESTIONS.get(objective.getIndicateur());
		Optional<Cible> target = cible(objective, year);
		if (question == null || target.isEmpty() || own.isEmpty() || others.isEmpty()) {
			return Optional.empty();
		}
		long before = others.stream().filter(question).count();
		long after = before + own.stream().filter(question).count();
		BigDecimal without = part(before, others.size());
		BigDecimal with = part(after, (long) others.size() + own.size());
		if (without.compareTo(with) == 0) {
			return Optional.empty();
		}
		return Optional.of(new Chiffre("SPASER, " + objective.getIndicateur().getLiteral() + "\u00A0: " + NombresFrancais.pourcent(without) + " → " + NombresFrancais.pourcent(with),
				"Part des contrats de " + year + " que le dossier contient, sans ce marché puis avec lui\u00A0; cible " + objective.getComparateur().getLiteral() + " "
						+ NombresFrancais.pourcent(target.get().getValeur()) + ". Le bilan du schéma fait foi."));
	}

	/** The share by number that holds that year: the last one stated for a year before it, else the one without year. */
	private static Optional<Cible> cible(Objectif objective, int year) {
		return objective.getCibles().stream()
				.filter(c -> c.getUnite() == UniteCible.POURCENT && c.getBase() != BaseIndicateur.VALEUR && c.getValeur() != null && (c.getAnnee() == null || c.getAnnee() <= year))
				.max(Comparator.comparing(Cible::getAnnee, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private static BigDecimal part(long some, long all) {
		return BigDecimal.valueOf(some * 100).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
	}
}
