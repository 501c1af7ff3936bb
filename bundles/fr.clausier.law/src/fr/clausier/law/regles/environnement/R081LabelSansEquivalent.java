// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.LABEL__SANS_EQUIVALENT;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;

/** Whoever asks for a label takes any other that proves the same. */
final class R081LabelSansEquivalent implements Regle {

	@Override
	public String id() {
		return "R-081";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		LabelCite.de(contexte).stream().filter(cite -> cite.label().isSansEquivalent())
				.forEach(cite -> signaleur.signaler(cite.label(), LABEL__SANS_EQUIVALENT, Map.of("label", cite.nom(), "usage", cite.usage())));
	}
}
