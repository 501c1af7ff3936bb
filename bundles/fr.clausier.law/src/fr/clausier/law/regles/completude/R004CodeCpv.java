// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/** A CPV code has eight digits and possibly its check digit. Whether it exists is the matter of R-210. */
final class R004CodeCpv implements Regle {

	private static final Pattern CPV = Pattern.compile("[0-9]{8}(-[0-9])?");

	@Override
	public String id() {
		return "R-004";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		List<Prestation> porteurs = new ArrayList<>(List.of(contexte.marche()));
		porteurs.addAll(contexte.marche().getLots());
		for (Prestation porteur : porteurs) {
			for (String code : porteur.getCpv()) {
				if (!bienForme(code)) {
					signaleur.signaler(porteur, StrategiePackage.Literals.PRESTATION__CPV, Map.of("code", code));
				}
			}
		}
	}

	/** Whether a code has the right form, even when it does not exist. */
	static boolean bienForme(String code) {
		return CPV.matcher(code).matches();
	}
}
