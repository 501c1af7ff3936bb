// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.pieces;

import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.MotsRemplaces;
import fr.clausier.dsl.ide.corrections.Registre;

/** */
public final class CorrectionsPieces implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-184", MotsRemplaces::remplacer).pour("R-185", MotsRemplaces::remplacer);
	}
}
