// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.documents.gabarit.GabaritLivre;

/** The template that a call asks for: the buyer's file, one of those shipped, or the sober one when nothing is said. */
final class ChoixGabarit {

	private ChoixGabarit() {
	}

	static Gabarit de(Appel appel) throws AppelIncorrect, LectureImpossible {
		Optional<Path> own = appel.gabarit();
		if (own.isEmpty()) {
			return Gabarit.maison();
		}
		Optional<GabaritLivre> shipped = appel.nomGabarit().flatMap(GabaritLivre::de);
		if (shipped.isPresent()) {
			return Gabarit.livre(shipped.get());
		}
		if (!Files.exists(own.get())) {
			throw new LectureImpossible("Le gabarit « " + own.get() + " » n'existe pas : vérifiez son chemin, ou donnez le nom d'un gabarit livré avec Clausier (" + GabaritLivre.enumerer() + ").");
		}
		try {
			return Gabarit.lire(own.get());
		} catch (GabaritIllisible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}
}
