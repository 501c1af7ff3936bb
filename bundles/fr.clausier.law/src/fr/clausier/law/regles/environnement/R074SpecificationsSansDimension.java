// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.List;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Contrats;
import fr.clausier.model.strategie.Prestation;

/** Since 22 August 2026 technical specifications take account of sustainable development. */
final class R074SpecificationsSansDimension implements Regle {

	@Override
	public String id() {
		return "R-074";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (MarcheEcrit.de(contexte)) {
			List<Prestation> muettes = contexte.prestations().stream().filter(p -> !prendEnCompte(p)).toList();
			Contrats.signaler(contexte, muettes, signaleur);
		}
	}

	/** A label asked for in the specifications says by itself what it is about. */
	private static boolean prendEnCompte(Prestation prestation) {
		return !prestation.getLabels().isEmpty() || prestation.getSpecifications().stream().anyMatch(s -> !s.getDimensions().isEmpty());
	}
}
