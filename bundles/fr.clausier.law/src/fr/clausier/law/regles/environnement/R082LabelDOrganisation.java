// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.LABEL__NOM;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;

/** A certificate of a firm's management says nothing of what is bought. */
final class R082LabelDOrganisation implements Regle {

	@Override
	public String id() {
		return "R-082";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		LabelCite.de(contexte).forEach(cite -> cite.organisation().ifPresent(
				connu -> signaleur.signaler(cite.label(), LABEL__NOM, Map.of("label", Portee.mot(connu.nom()), "usage", cite.usage()))));
	}
}
