// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;
import fr.clausier.model.strategie.StrategiePackage;

/** From 90 000 euros the notice of an adapted procedure is published in the BOAMP or a legal newspaper. */
final class R016Publicite implements Regle {

	@Override
	public String id() {
		return "R-016";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<BigDecimal> valeur = Montants.estimation(marche);
		Optional<BigDecimal> seuil = contexte.seuil("publicite_boamp_jal");
		if (marche.getProcedure() != Procedure.MAPA || valeur.isEmpty() || seuil.isEmpty()
				|| !Acheteurs.etatOuCollectivite(marche) || ServicesSpecifiques.standard().objetPrincipal(marche)) {
			return;
		}
		// At or above the European threshold R2131-12 no longer applies: R-010 speaks.
		boolean auDela = contexte.seuilEuropeen().filter(s -> valeur.get().compareTo(s) >= 0).isPresent();
		boolean publie = marche.getPublicites().contains(Publicite.BOAMP) || marche.getPublicites().contains(Publicite.JAL);
		if (!publie && !auDela && valeur.get().compareTo(seuil.get()) >= 0) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__PUBLICITES,
					Map.of("seuil", seuil.get(), "valeur", valeur.get()));
		}
	}
}
