// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;

/**
 * One set of criteria and the contracts that are awarded by it, so that a common set is reported once and not once a lot.
 *
 * @param jeu      the set
 * @param servies  contracts awarded by it; empty for a common set that every lot replaces
 * @param contexte the purchase under check
 */
record JeuEnUsage(JeuCriteres jeu, List<Prestation> servies, ContexteRegle contexte) {

	/** All sets of the purchase: the common one first, then those of the lots. */
	static List<JeuEnUsage> de(ContexteRegle contexte) {
		List<JeuEnUsage> jeux = new ArrayList<>();
		ajouter(contexte.marche().getCriteres(), contexte, jeux);
		contexte.marche().getLots().forEach(lot -> ajouter(lot.getCriteres(), contexte, jeux));
		return jeux;
	}

	private static void ajouter(JeuCriteres jeu, ContexteRegle contexte, List<JeuEnUsage> jeux) {
		// An empty set gives no criterion to judge: R-040 speaks of it.
		if (jeu != null && !jeu.getCriteres().isEmpty()) {
			jeux.add(new JeuEnUsage(jeu, contexte.prestations().stream().filter(p -> Lots.criteresDe(p) == jeu).toList(),
					contexte));
		}
	}

	List<Critere> criteres() {
		return jeu.getCriteres();
	}

	/** The only criterion; null when there are several. */
	Critere unique() {
		return criteres().size() == 1 ? criteres().get(0) : null;
	}

	/** Whether the set decides between competing offers: not without publicity nor competition (L2122-1, R2122-8). */
	boolean enConcurrence() {
		return contexte.marche().getProcedure() != Procedure.GRE_AGRE
				&& (servies.isEmpty() || servies.stream().anyMatch(JeuEnUsage::miseEnConcurrence));
	}

	/** A small lot may be placed without procedure (R2122-8 with R2123-1 2° b). */
	static boolean miseEnConcurrence(Prestation prestation) {
		return !(prestation instanceof Lot lot && lot.isDispense());
	}

	/** Whether it decides only on lots that the small lot exceptions take out of the formal procedure (R2122-8, R2123-1 2°). */
	boolean petitsLots() {
		return !servies.isEmpty() && servies.stream().allMatch(p -> p instanceof Lot lot && (lot.isPetitLot() || lot.isDispense()));
	}

	/** Competitive dialogue and innovation partnership accept no single criterion at all (R2152-8). */
	boolean pluraliteImposee() {
		Procedure procedure = contexte.marche().getProcedure();
		return procedure == Procedure.DIALOGUE || procedure == Procedure.PARTENARIAT_INNOVATION;
	}

	/** What the set decides on, as the end of a sentence: "tous les lots", "le marché". */
	FaitBilingue objet() {
		return servies.isEmpty() ? new FaitBilingue("les critères communs", "the common criteria") : Portee.de(servies, contexte.prestations());
	}
}
