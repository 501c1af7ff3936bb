// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.StrategiePackage;

/** The works threshold may have been raised for 2027: unconfirmed, so the officer is asked to look it up. */
final class R204SeuilTravaux2027 implements Regle {

	@Override
	public String id() {
		return "R-204";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Dispense.de(contexte).filter(d -> !d.ouverte() && d.marche().getNature() == NatureMarche.TRAVAUX)
				.ifPresent(d -> signaleur.signaler(d.marche(), StrategiePackage.Literals.MARCHE__LANCEMENT,
						Map.of("seuil", d.seuil())));
	}
}
