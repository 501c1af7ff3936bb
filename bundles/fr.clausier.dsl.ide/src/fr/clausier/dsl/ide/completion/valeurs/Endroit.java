// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * A place where a value is about to be typed.
 *
 * @param modele     what it belongs to, or what is around; null when nothing is known
 * @param aujourdhui the day; null when nobody tells it
 */
public record Endroit(EObject modele, LocalDate aujourdhui) {

	<T extends EObject> T dans(Class<T> type) {
		return modele == null ? null : EcoreUtil2.getContainerOfType(modele, type);
	}

	/** The lot around, else the purchase. */
	Prestation prestation() {
		return dans(Prestation.class);
	}

	Marche marche() {
		Prestation part = prestation();
		return part == null ? dans(Marche.class) : Lots.marcheDe(part);
	}
}
