// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.NatureMarche;

/** Small lots under adapted procedure: each below its ceiling, one fifth of all lots at most. */
final class R014PetitsLots implements Regle {

	@Override
	public String id() {
		return "R-014";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		boolean travaux = contexte.marche().getNature() == NatureMarche.TRAVAUX;
		Optional<BigDecimal> plafond = contexte.seuil(travaux ? "petits_lots_travaux" : "petits_lots_FS");
		Optional<BigDecimal> part = contexte.seuil("petits_lots_part_pourcent");
		if (plafond.isPresent() && part.isPresent()) {
			PetitsLots.de(contexte.marche(), Lot::isPetitLot, plafond.get(), part.get()).signaler(signaleur);
		}
	}
}
