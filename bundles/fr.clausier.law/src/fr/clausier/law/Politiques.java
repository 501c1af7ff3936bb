// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.NiveauRegle;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.StrategiePackage;

/**
 * The severities that a buyer chose for rules. They can be raised or lowered, with a reason; an error that the law makes absolute stays
 * one, and what no jurist confirmed never becomes one.
 */
final class Politiques {

	private static final String SANS_EFFET = "R-207";

	private final Map<String, ReglageRegle> reglages = new HashMap<>();

	/** @param acheteur the buyer of a purchase; a policy without a buyer holds for all, one with its own name comes first */
	Politiques(List<Politique> politiques, Acheteur acheteur, CatalogueRegles catalogue) {
		retenir(politiques.stream().filter(p -> p.getAcheteur() != null && acheteur != null && memeAcheteur(p.getAcheteur(), acheteur)).toList(), catalogue);
		retenir(politiques.stream().filter(p -> p.getAcheteur() == null).toList(), catalogue);
	}

	private void retenir(List<Politique> politiques, CatalogueRegles catalogue) {
		for (Politique politique : politiques) {
			for (ReglageRegle reglage : politique.getReglages()) {
				if (defaut(reglage, catalogue) == null) {
					reglages.putIfAbsent(regle(reglage), reglage);
				}
			}
		}
	}

	private static boolean memeAcheteur(Acheteur one, Acheteur other) {
		return one == other || one.getName() != null && one.getName().equals(other.getName());
	}

	/** The setting that changes a rule; null when its sheet alone decides. */
	ReglageRegle reglage(FicheRegle fiche) {
		ReglageRegle reglage = reglages.get(fiche.id());
		return reglage == null || severite(reglage) == fiche.severiteEffective() ? null : reglage;
	}

	/** The severity of a setting; null for a rule that is set aside. */
	static Severite severite(ReglageRegle reglage) {
		return switch (reglage.getNiveau()) {
			case ERREUR -> Severite.ERREUR;
			case AVERTISSEMENT -> Severite.AVERTISSEMENT;
			case CONSEIL -> Severite.CONSEIL;
			case IGNOREE -> null;
		};
	}

	/** Settings of a policy that change nothing, and why. */
	static List<Constat> constats(Politique politique, CatalogueRegles catalogue) {
		FicheRegle fiche = catalogue.fiche(SANS_EFFET).orElseThrow();
		List<Constat> constats = new ArrayList<>();
		Set<String> vues = new HashSet<>();
		for (ReglageRegle reglage : politique.getReglages()) {
			FaitBilingue defaut = defaut(reglage, catalogue);
			if (defaut == null && !vues.add(regle(reglage))) {
				defaut = new FaitBilingue("cette règle est déjà réglée plus haut", "that rule is already set above");
			}
			if (defaut != null) {
				Map<String, Object> faits = Map.of("regle", regle(reglage), "defaut", defaut);
				constats.add(new Constat(fiche, fiche.severiteEffective(), MessageRegle.rediger(fiche.message(), faits), reglage,
						StrategiePackage.Literals.REGLAGE_REGLE__REGLE, faits, null));
			}
		}
		return constats;
	}

	/** Why a setting cannot be followed; null when it can. */
	private static FaitBilingue defaut(ReglageRegle reglage, CatalogueRegles catalogue) {
		FicheRegle fiche = catalogue.fiche(regle(reglage)).orElse(null);
		if (fiche == null) {
			return new FaitBilingue("cette règle n'existe pas", "there is no such rule");
		}
		if (reglage.getMotif() == null || reglage.getMotif().isBlank()) {
			return new FaitBilingue("le motif n'est pas écrit", "the reason is not written");
		}
		boolean erreur = reglage.getNiveau() == NiveauRegle.ERREUR;
		if (!erreur && fiche.severiteEffective() == Severite.ERREUR && !fiche.derogeable()) {
			return new FaitBilingue("le droit en fait une erreur absolue, qui ne s'abaisse pas", "the law makes it an absolute error, which cannot be lowered");
		}
		// A usage may be made binding by the buyer's own policy; a text that nobody has checked may not.
		return erreur && fiche.statut() == Statut.A_VERIFIER ? new FaitBilingue("sa source n'est pas confirmée, elle ne dépasse pas l'avertissement",
				"its source is not confirmed, so it never goes above a warning") : null;
	}

	private static String regle(ReglageRegle reglage) {
		return reglage.getRegle() == null ? "" : reglage.getRegle().strip().toUpperCase(Locale.ROOT);
	}
}
