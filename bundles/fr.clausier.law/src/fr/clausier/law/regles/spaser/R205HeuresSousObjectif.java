// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.OBJECTIF__INDICATEUR;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.UniteCible;

/** The insertion hours that the purchases launched in a year plan, against the yearly target of their scheme. */
final class R205HeuresSousObjectif implements RegleSpaser {

	/** Rules read copies that nobody changes: each is worked out once, though every purchase of the folder asks for all. */
	private static final Map<Marche, Long> HEURES = Collections.synchronizedMap(new WeakHashMap<>());

	@Override
	public String id() {
		return "R-205";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		List<Marche> siens = Stream.concat(Stream.ofNullable(contexte.marche()), contexte.autres().stream())
				.filter(m -> m.getLancement() != null && spaser.getAcheteurs().stream().anyMatch(a -> Acheteurs.memes(a, m.getAcheteur()))).toList();
		for (int annee : annees(contexte, siens)) {
			if (Schemas.couvre(spaser, annee)) {
				List<Marche> deLAnnee = siens.stream().filter(m -> m.getLancement().getYear() == annee).toList();
				Schemas.objectifs(spaser).stream().filter(o -> o.getIndicateur() == Indicateur.HEURES_INSERTION || o.getIndicateur() == Indicateur.ETP_INSERTION)
						.filter(o -> o.getComparateur() != Comparateur.AU_PLUS)
						.forEach(o -> comparer(spaser, o, annee, deLAnnee, signaleur));
			}
		}
	}

	/** A purchase is told of its own year, a scheme of every year in which its purchases are launched. */
	private static SortedSet<Integer> annees(ContexteRegle contexte, List<Marche> siens) {
		SortedSet<Integer> annees = new TreeSet<>();
		Stream<Marche> choix = contexte.marche() == null ? siens.stream() : Stream.of(contexte.marche()).filter(siens::contains);
		choix.forEach(m -> annees.add(m.getLancement().getYear()));
		return annees;
	}

	private static void comparer(Spaser spaser, Objectif objectif, int annee, List<Marche> marches, Signaleur signaleur) {
		long prevues = marches.stream().mapToLong(R205HeuresSousObjectif::heures).sum();
		cible(objectif, annee).filter(cible -> prevues < cible).ifPresent(cible -> signaleur.signaler(objectif, OBJECTIF__INDICATEUR,
				Map.of("schema", Schemas.nom(spaser), "annee", String.valueOf(annee), "prevues", FaitBilingue.heures(prevues), "marches", FaitBilingue.de(marches.size() > 1 ? "{n} marchés" : "{n} marché", marches.size() > 1 ? "{n} purchases" : "{n} purchase", Map.of("n", marches.size())),
						"cible", FaitBilingue.heures(cible), "ecart", FaitBilingue.heures(cible - prevues))));
	}

	/** The yearly target, hours: what is stated for the year or the last one before it, or for each year. */
	private static Optional<Long> cible(Objectif objectif, int annee) {
		return objectif.getCibles().stream().filter(c -> c.getValeur() != null && (c.getUnite() == UniteCible.HEURES || c.getUnite() == UniteCible.ETP))
				.filter(c -> c.isParAn() || c.getAnnee() != null).filter(c -> c.getAnnee() == null || c.getAnnee() <= annee)
				.max(Comparator.comparing(Cible::getAnnee, Comparator.nullsFirst(Comparator.naturalOrder())))
				.map(c -> c.getUnite() == UniteCible.ETP ? c.getValeur().multiply(BigDecimal.valueOf(Etp.HEURES_PAR_AN)) : c.getValeur()).map(BigDecimal::longValue);
	}

	/** Hours of a purchase that are known; those that something else may replace do not count. */
	private static long heures(Marche marche) {
		return HEURES.computeIfAbsent(marche, R205HeuresSousObjectif::calculer);
	}

	private static long calculer(Marche marche) {
		return Lots.de(marche).stream().filter(p -> p.getInsertion() != null && p.getInsertion().getAlternative() == null)
				.map(HeuresInsertion::heures).flatMap(Optional::stream).mapToLong(Long::longValue).sum();
	}
}
