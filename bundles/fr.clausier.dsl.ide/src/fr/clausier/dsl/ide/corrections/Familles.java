// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.List;

import fr.clausier.dsl.ide.corrections.allotissement.CorrectionsAllotissement;
import fr.clausier.dsl.ide.corrections.completude.CorrectionsCompletude;
import fr.clausier.dsl.ide.corrections.criteres.CorrectionsCriteres;
import fr.clausier.dsl.ide.corrections.derogations.CorrectionsDerogations;
import fr.clausier.dsl.ide.corrections.donnees.CorrectionsDonnees;
import fr.clausier.dsl.ide.corrections.environnement.CorrectionsEnvironnement;
import fr.clausier.dsl.ide.corrections.execution.CorrectionsExecution;
import fr.clausier.dsl.ide.corrections.insertion.CorrectionsInsertion;
import fr.clausier.dsl.ide.corrections.pieces.CorrectionsPieces;
import fr.clausier.dsl.ide.corrections.procedure.CorrectionsProcedure;
import fr.clausier.dsl.ide.corrections.reservation.CorrectionsReservation;
import fr.clausier.dsl.ide.corrections.spaser.CorrectionsSpaser;
import fr.clausier.dsl.ide.corrections.structure.CorrectionsStructure;

/** The families of fixes, in the order of the families of rules. A new family is one more line here. */
final class Familles {

	private static final List<Famille> TOUTES = List.of(new CorrectionsStructure(), new CorrectionsCompletude(), new CorrectionsProcedure(),
			new CorrectionsAllotissement(), new CorrectionsCriteres(), new CorrectionsEnvironnement(), new CorrectionsInsertion(), new CorrectionsReservation(), new CorrectionsExecution(),
			new CorrectionsSpaser(), new CorrectionsDonnees(), new CorrectionsDerogations(), new CorrectionsPieces());

	private Familles() {
	}

	static Registre registre() {
		Registre registre = new Registre();
		TOUTES.forEach(f -> f.inscrire(registre));
		return registre;
	}
}
