// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Spaser;

/** A scheme is made public. */
final class R152SchemaNonPublie implements RegleSpaser {

	@Override
	public String id() {
		return "R-152";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		if (spaser.getPublieLe() == null) {
			signaleur.signaler(spaser, ELEMENT__TITRE, Map.of("schema", Schemas.nom(spaser)));
		}
	}
}
