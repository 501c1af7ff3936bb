// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.SPASER__ACHETEURS;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Spaser;

/** Buyers that share a scheme each have their own indicators. */
final class R154IndicateursParAcheteur implements RegleSpaser {

	@Override
	public String id() {
		return "R-154";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		int nombre = spaser.getAcheteurs().size();
		if (nombre > 1 && !spaser.isParAcheteur()) {
			signaleur.signaler(spaser, SPASER__ACHETEURS, Map.of("schema", Schemas.nom(spaser), "nombre", nombre));
		}
	}
}
