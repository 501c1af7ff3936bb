// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.REALISATION__NOTIFIE_LE;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Realisation;

/** Small contracts without publicity are published or entered in the yearly list. */
final class R170ListeAnnuelle implements Regle {

	@Override
	public String id() {
		return "R-170";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		BigDecimal bas = contexte.seuil("decp_liste_annuelle").orElse(null);
		BigDecimal haut = contexte.seuil("decp_complet").orElse(null);
		if (contexte.marche().getProcedure() != Procedure.GRE_AGRE || bas == null || haut == null) {
			return;
		}
		for (Prestation contrat : contexte.prestations()) {
			Realisation realisation = contrat.getRealisation();
			BigDecimal montant = realisation == null || realisation.getNotifieLe() == null ? null : realisation.getMontantNotifie();
			DonneesEssentielles donnees = contrat.getDonneesEssentielles();
			boolean publie = donnees != null && (donnees.getPublieesLe() != null || donnees.getListeAnnuelle() != null);
			if (montant != null && !publie && montant.compareTo(bas) >= 0 && montant.compareTo(haut) < 0) {
				signaleur.signaler(realisation, REALISATION__NOTIFIE_LE, Map.of("objet", Portee.de(contrat), "montant", montant, "annee", realisation.getNotifieLe().getYear() + 1));
			}
		}
	}
}
