// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__DELAI_MOIS;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * How long a contract lasts, and where that is written.
 *
 * @param mois    months, renewals included
 * @param porteur the lot, or the purchase whose duration its lots share
 * @param trait   feature that holds it
 */
public record Durees(int mois, Prestation porteur, EStructuralFeature trait) {

	/** The time of the contract itself, else the duration of its purchase; empty when neither is written. */
	public static Optional<Durees> de(Prestation prestation) {
		if (prestation.getDelaiMois() != null) {
			return Optional.of(new Durees(prestation.getDelaiMois(), prestation, PRESTATION__DELAI_MOIS));
		}
		Marche marche = Lots.marcheDe(prestation);
		return marche == null || marche.getDureeMois() == null ? Optional.empty()
				: Optional.of(new Durees(marche.getDureeMois(), marche, MARCHE__DUREE_MOIS));
	}

	/** Shows the duration where it is written. */
	public void signaler(Signaleur signaleur, Map<String, ?> faits) {
		signaleur.signaler(porteur, trait, faits);
	}
}
