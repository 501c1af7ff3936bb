// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__PUBLIEES_LE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.REALISATION__NOTIFIE_LE;

import java.time.LocalDate;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/** Essential data are published within two months of the notification. The text itself may tell that the time is over, else the day when it is known. */
final class R164PublicationTardive implements Regle {

	private static final int MOIS = 2;

	@Override
	public String id() {
		return "R-164";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation contrat : contexte.prestations()) {
			Realisation realisation = contrat.getRealisation();
			if (realisation == null || realisation.getNotifieLe() == null) {
				continue;
			}
			LocalDate limite = realisation.getNotifieLe().plusMonths(MOIS);
			DonneesEssentielles donnees = contrat.getDonneesEssentielles();
			LocalDate publiees = donnees == null ? null : donnees.getPublieesLe();
			Map<String, Object> faits = Map.of("objet", Portee.de(contrat), "limite", limite);
			if (publiees != null && publiees.isAfter(limite)) {
				signaleur.signaler(donnees, DONNEES_ESSENTIELLES__PUBLIEES_LE, faits);
			} else if (publiees == null && (apres(realisation.getHeuresAu(), limite) || apres(contexte.aujourdhui(), limite))) {
				signaleur.signaler(realisation, REALISATION__NOTIFIE_LE, faits);
			}
		}
	}

	private static boolean apres(LocalDate jour, LocalDate limite) {
		return jour != null && jour.isAfter(limite);
	}
}
