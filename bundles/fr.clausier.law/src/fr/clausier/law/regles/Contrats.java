// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Prestation;

/** Reports what contracts lack: one sentence on the purchase when all lack it, else one on each. */
public final class Contrats {

	private Contrats() {
	}

	/**
	 * Underlines titles, since what is lacking has no place of its own. The message has one fact, {objet}.
	 *
	 * @param fautifs contracts concerned, among those of the purchase; nothing is reported when there is none
	 */
	public static void signaler(ContexteRegle contexte, List<Prestation> fautifs, Signaleur signaleur) {
		if (fautifs.size() > 1 && fautifs.size() == contexte.prestations().size()) {
			signaleur.signaler(contexte.marche(), ELEMENT__TITRE, Map.of("objet",
					FaitBilingue.de("les {n} lots", "the {n} lots", Map.of("n", fautifs.size()))));
			return;
		}
		fautifs.forEach(p -> signaleur.signaler(p, ELEMENT__TITRE, Map.of("objet", Portee.de(p))));
	}
}
