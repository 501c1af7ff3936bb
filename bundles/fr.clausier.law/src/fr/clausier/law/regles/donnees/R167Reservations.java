// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.ParticipationReservee;

/** A contract notice says whether participation and performance are reserved (BT-71, BT-736). */
final class R167Reservations extends RegleSurAvis {

	private static final int PREMIER = 7;
	private static final int DERNIER = 22;

	R167Reservations() {
		super("R-167");
	}

	@Override
	void verifier(AvisEuropeen avis, ContexteRegle contexte, Signaleur signaleur) {
		if (avis.getSousType() == null || avis.getSousType() < PREMIER || avis.getSousType() > DERNIER) {
			return;
		}
		List<FaitBilingue> absents = new ArrayList<>();
		if (avis.getParticipationReservee() == ParticipationReservee.NON_PRECISE) {
			absents.add(new FaitBilingue("la participation réservée (BT-71)", "reserved participation (BT-71)"));
		}
		if (avis.getExecutionReservee() == OuiNon.NON_PRECISE) {
			absents.add(new FaitBilingue("l'exécution réservée (BT-736)", "reserved execution (BT-736)"));
		}
		if (!absents.isEmpty()) {
			signaleur.signaler(avis, null, Map.of("absents", FaitBilingue.enumerer(absents)));
		}
	}
}
