// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Above the European thresholds a social condition of performance is due, or a written exemption (L2112-2-1). */
final class R090ConditionSocialeAbsente implements Regle {

	@Override
	public String id() {
		return "R-090";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		List<Prestation> contrats = contexte.prestations();
		boolean exemptee = marche.getExemptionSociale() != null
				|| contrats.stream().allMatch(p -> p.getExemptionSociale() != null);
		// Clauses need not bear on every lot; R-110 asks about lots with much labour that have none.
		if (!exemptee && contrats.stream().noneMatch(ConditionsSociales::presente)
				&& ConditionsSociales.seuilAtteint(contexte)) {
			signaleur.signaler(marche, ELEMENT__TITRE,
					Map.of("valeur", FaitBilingue.euros(Montants.estimation(marche).orElseThrow()), "seuil",
							FaitBilingue.euros(contexte.seuilEuropeen().orElseThrow())));
		}
	}
}
