// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.documents.gabarit.GabaritLivre;

/** The template that a call asks for: the buyer's file, one of those shipped, or the sober one when nothing is said. */
final class ChoixGabarit {

	private ChoixGabarit() {
	}

	static ModeleChoisi de(Appel appel) throws AppelIncorrect, LectureImpossible {
		Optional<Path> own = appel.gabarit();
		if (own.isEmpty()) {
			return ModeleChoisi.maison();
		}
		Optional<GabaritLivre> shipped = appel.nomGabarit().flatMap(GabaritLivre::de);
		if (shipped.isPresent()) {
			return ModeleChoisi.livre(shipped.get());
		}
		if (!Files.exists(own.get())) {
			throw new LectureImpossible("Le gabarit « " + own.get() + " » n'existe pas : vérifiez son chemin, ou donnez le nom d'un gabarit livré avec Clausier (" + GabaritLivre.enumerer() + ").");
		}
		try {
			return ModeleChoisi.lire(own.get());
		} catch (GabaritIllisible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}
}
