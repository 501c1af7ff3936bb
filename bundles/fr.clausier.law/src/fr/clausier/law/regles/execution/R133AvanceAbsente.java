// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;

/** An advance is due above an amount and a time, and the contract says its rate. */
final class R133AvanceAbsente implements Regle {

	@Override
	public String id() {
		return "R-133";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Avances avances = new Avances(contexte);
		List<Prestation> contrats = contexte.prestations();
		List<Prestation> dues = contrats.stream().filter(p -> p.getAvance() == null && avances.due(p).isPresent()).toList();
		if (dues.size() > 1 && dues.size() == contrats.size()) {
			// One rate on the purchase serves all lots.
			BigDecimal minimum = dues.stream().map(avances::minimum).reduce(BigDecimal.ZERO, BigDecimal::max);
			signaler(contexte.marche(), Portee.de(dues, contrats), minimum, avances.due(dues.get(0)).orElseThrow(), signaleur);
		} else {
			dues.forEach(p -> signaler(p, Portee.de(p), avances.minimum(p), avances.due(p).orElseThrow(), signaleur));
		}
	}

	private static void signaler(Prestation cible, FaitBilingue objet, BigDecimal minimum, FaitBilingue constat, Signaleur signaleur) {
		signaleur.signaler(cible, ELEMENT__TITRE, Map.of("objet", objet, "constat", constat, "minimum", FaitBilingue.pourcent(minimum), "taux", minimum));
	}
}
