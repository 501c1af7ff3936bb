// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.util.List;

import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.cli.sortie.Sortie;

/** Writes the files of a verb and says each one as it comes. */
final class Livraison {

	private Livraison() {
	}

	static void ecrire(List<Produit> files, Sortie out) throws ProductionImpossible {
		Production.ecrire(files, (file, rank, total) -> out.fichier(file.fichier(),
				"  [" + rank + "/" + total + "] " + file.titre() + " : " + file.fichier().getFileName()));
	}
}
