// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.allotissement;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** For how many lots a candidate may tender, how many it may win, and by which rule (R2113-1). */
final class Limites {

	private Limites() {
	}

	/** Neither limit goes beyond the lots there are, nor may one win more than one may tender for. */
	static void ramener(Cas cas) {
		Allotissement allotment = cas.dans(Allotissement.class);
		int lots = cas.marche().getLots().size();
		Integer offers = allotment.getOffresMax();
		Integer awards = allotment.getAttributionMax();
		int offersMax = offers == null ? lots : borner(offers, lots);
		cas.proposer("Ramener les limites au nombre de lots possible", "Limites ramenées : relisez-les.", "Bring the limits down to what is possible", r -> {
			ecrire(r, allotment, Literals.ALLOTISSEMENT__OFFRES_MAX, "offres", offers, offersMax);
			ecrire(r, allotment, Literals.ALLOTISSEMENT__ATTRIBUTION_MAX, "attribution", awards, awards == null ? 0 : borner(awards, offersMax));
		});
	}

	private static int borner(int limit, int max) {
		return limit < 1 ? max : Math.min(limit, max);
	}

	private static void ecrire(Retouches r, Allotissement allotment, EStructuralFeature feature, String word, Integer old, int limit) {
		if (old != null && old != limit) {
			r.retirer(allotment, feature).ajouter(allotment, feature, word + " au plus " + limit + (limit > 1 ? " lots" : " lot"));
		}
	}

	/** Without limits, a candidate may tender for all lots and win them all. */
	static void lever(Cas cas) {
		Allotissement allotment = cas.dans(Allotissement.class);
		int lots = cas.marche().getLots().size();
		boolean offers = allotment.getOffresMax() != null && (allotment.getOffresMax() < 1 || allotment.getOffresMax() > lots);
		cas.proposer(offers ? "Lever les limites : offres pour tous les lots" : "Retirer la limite d'attribution", "Limite retirée.",
				offers ? "Remove the limits: tenders for all lots" : "Remove the limit on awards", r -> {
					if (offers) {
						r.retirer(allotment, Literals.ALLOTISSEMENT__OFFRES_MAX);
						if (!allotment.isOffresTous()) {
							r.ajouter(allotment, Literals.ALLOTISSEMENT__OFFRES_TOUS, "offres tous lots");
						}
					}
					if (allotment.getAttributionMax() != null) {
						r.retirer(allotment, Literals.ALLOTISSEMENT__ATTRIBUTION_MAX);
					}
				});
	}

	static void regle(Cas cas) {
		Allotissement allotment = cas.dans(Allotissement.class);
		cas.proposer("Ajouter la règle « ordre de préférence indiqué par le candidat »", "Règle d'attribution ajoutée.", "Add the rule: order of preference stated by the candidate",
				r -> r.fixer(allotment, Literals.ALLOTISSEMENT__REGLE, "règle", "\"ordre de préférence indiqué par le candidat\""));
		cas.proposer("Ajouter une autre règle d'attribution, à écrire", "Règle d'attribution ajoutée : écrivez-la.", "Add another award rule, to be written",
				r -> r.fixer(allotment, Literals.ALLOTISSEMENT__REGLE, "règle", Champ.texte("règle qui départage")));
		cas.proposer("Retirer la limite d'attribution", "Limite retirée.", "Remove the limit on awards", r -> r.retirer(allotment, Literals.ALLOTISSEMENT__ATTRIBUTION_MAX));
	}

	static void ouvrir(Cas cas) {
		ouvrir(cas, Literals.ALLOTISSEMENT__OFFRES_TOUS, "offres tous lots", "Permettre de soumissionner pour tous les lots", "Allow tenders for all lots");
		ouvrir(cas, Literals.ALLOTISSEMENT__OFFRES_MAX, "offres au plus 1 lot", "Limiter les offres à un seul lot par candidat", "Allow tenders for one lot only");
	}

	private static void ouvrir(Cas cas, EStructuralFeature feature, String statement, String titre, String titreEn) {
		Allotissement allotment = cas.marche().getAllotissement();
		cas.proposer(titre, "« " + statement + " » ajouté.", titreEn, r -> {
			if (allotment == null) {
				r.ajouter(cas.marche(), Literals.MARCHE__ALLOTISSEMENT, "allotissement { " + statement + " }");
			} else {
				r.ajouter(allotment, feature, statement);
			}
		});
	}

	static void sansVariation(Cas cas) {
		cas.proposer("Retirer « offres variables »", "« offres variables » retiré.", "Remove « offres variables »",
				r -> r.retirer(cas.dans(Allotissement.class), Literals.ALLOTISSEMENT__OFFRES_VARIABLES));
	}
}
