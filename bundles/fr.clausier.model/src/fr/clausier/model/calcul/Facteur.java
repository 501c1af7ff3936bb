// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One value that a calculation uses, or lacks.
 *
 * @param nom      what it is, as a French noun phrase: "la part de main d'œuvre"
 * @param valeur   the value in its unit; null when it is lacking
 * @param ecriture the value as printed, with its unit; empty when it is lacking
 * @param porteur  object that states it or should state it
 * @param trait    feature of that object
 */
public record Facteur(String nom, BigDecimal valeur, String ecriture, EObject porteur, EStructuralFeature trait) {

	/** Whether the value is lacking or cannot be used: a factor must be above zero. */
	public boolean manque() {
		return valeur == null || valeur.signum() <= 0;
	}
}
