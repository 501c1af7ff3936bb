// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.calcul.Montants;

/** Whether the contract is written (R2112-1): below that amount there may be neither clause nor specification to check. */
final class MarcheEcrit {

	private MarcheEcrit() {
	}

	static boolean de(ContexteRegle contexte) {
		return Montants.estimation(contexte.marche()).filter(v -> contexte.seuil("ecrit").filter(s -> v.compareTo(s) >= 0).isPresent()).isPresent();
	}
}
