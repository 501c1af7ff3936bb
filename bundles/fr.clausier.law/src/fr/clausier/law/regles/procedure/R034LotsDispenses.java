// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** Lots without procedure: each below the threshold of the dispense, one fifth of all lots at most. */
final class R034LotsDispenses implements Regle {

	@Override
	public String id() {
		return "R-034";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<BigDecimal> plafond = contexte.seuils().dispense(marche.getNature(), contexte.date());
		Optional<BigDecimal> part = contexte.seuil("petits_lots_part_pourcent");
		if (plafond.isPresent() && part.isPresent()) {
			PetitsLots.de(marche, Lot::isDispense, plafond.get(), part.get()).signaler(signaleur);
		}
	}
}
