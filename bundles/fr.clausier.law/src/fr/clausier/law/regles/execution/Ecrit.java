// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.Prestation;

/** Where a rate that lots inherit was written: on the purchase as long as the lot has the same. */
final class Ecrit {

	private Ecrit() {
	}

	static Prestation porteur(Prestation prestation, EStructuralFeature trait, ContexteRegle contexte) {
		Object valeur = prestation.eGet(trait);
		return valeur != null && valeur.equals(contexte.marche().eGet(trait)) ? contexte.marche() : prestation;
	}
}
