// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.StrategiePackage;

/** No two lots have the same number or the same title. */
final class R008LotsEnDouble implements Regle {

	@Override
	public String id() {
		return "R-008";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Set<Integer> numeros = new HashSet<>();
		Set<String> intitules = new HashSet<>();
		for (Lot lot : contexte.marche().getLots()) {
			if (lot.getNumero() != null && !numeros.add(lot.getNumero())) {
				signaleur.signaler(lot, StrategiePackage.Literals.LOT__NUMERO,
						Map.of("double",
						FaitBilingue.de("le numéro {n}", "the number {n}", Map.of("n", lot.getNumero()))));
			}
			String intitule = lot.getTitre() == null ? "" : lot.getTitre().strip();
			if (!intitule.isEmpty() && !intitules.add(intitule.toLowerCase(Locale.FRENCH))) {
				signaleur.signaler(lot, StrategiePackage.Literals.ELEMENT__TITRE,
						Map.of("double",
						FaitBilingue.de("l'intitulé « {titre} »", "the title “{titre}”", Map.of("titre", intitule))));
			}
		}
	}
}
