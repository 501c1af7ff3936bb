// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.Cpv;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/** A well-formed CPV code is in the vocabulary. The check digit is not judged: see {@link Cpv}. */
final class R210CpvInconnu implements Regle {

	private static final int PROPOSITIONS = 3;

	@Override
	public String id() {
		return "R-210";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		List<Prestation> porteurs = new ArrayList<>(List.of(contexte.marche()));
		porteurs.addAll(contexte.marche().getLots());
		for (Prestation porteur : porteurs) {
			for (String code : porteur.getCpv()) {
				if (R004CodeCpv.bienForme(code) && !Cpv.existe(code)) {
					signaleur.signaler(porteur, StrategiePackage.Literals.PRESTATION__CPV, faits(code));
				}
			}
		}
	}

	/** « proche » is for the quick fix: the best proposal alone, absent when there is none. */
	private static Map<String, ?> faits(String code) {
		List<Cpv> proches = Cpv.proches(code, PROPOSITIONS);
		if (proches.isEmpty()) {
			return Map.of("code", code, "propositions", new FaitBilingue("aucun code n'en est proche", "no code is close to it"));
		}
		String liste = proches.stream().map(cpv -> cpv.code() + " « " + cpv.libelle() + " »").collect(Collectors.joining(", "));
		return Map.of("code", code, "propositions", new FaitBilingue("codes proches : " + liste, "close codes: " + liste), "proche", proches.get(0).code());
	}
}
