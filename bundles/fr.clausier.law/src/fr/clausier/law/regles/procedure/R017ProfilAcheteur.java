// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** Above the threshold, a published notice calls for documents on a buyer profile. */
final class R017ProfilAcheteur implements Regle {

	@Override
	public String id() {
		return "R-017";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Acheteur acheteur = marche.getAcheteur();
		Optional<BigDecimal> valeur = Montants.estimation(marche);
		Optional<BigDecimal> seuil = contexte.seuil("profil_acheteur");
		if (!Acheteurs.connu(marche) || valeur.isEmpty() || seuil.isEmpty() || !Procedures.avisPublie(marche)) {
			return;
		}
		boolean absent = acheteur.getProfilAcheteur() == null || acheteur.getProfilAcheteur().isBlank();
		if (absent && valeur.get().compareTo(seuil.get()) >= 0) {
			signaleur.signaler(acheteur, StrategiePackage.Literals.ACHETEUR__PROFIL_ACHETEUR,
					Map.of("seuil", seuil.get()));
		}
	}
}
