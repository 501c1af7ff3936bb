// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte.Modele;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.documents.gabarit.GabaritLivre;

/**
 * The house template with what the fingerprint says of it.
 *
 * @param gabarit the template, ready
 * @param empreinte its name, its figure and, when the buyer brought it, its file
 */
public record ModeleChoisi(Gabarit gabarit, Modele empreinte) {

	/** Largest template kept in a fingerprint, in bytes; of a larger one only the figure is kept. */
	static final int TAILLE_GARDEE = 4 * 1024 * 1024;

	/** The template of the product. */
	public static ModeleChoisi maison() {
		return livre(GabaritLivre.SOBRE);
	}

	/** A template that the product ships. */
	public static ModeleChoisi livre(GabaritLivre livre) {
		return new ModeleChoisi(Gabarit.livre(livre), new Modele(livre.nom(), "", null));
	}

	/** The buyer's own. */
	public static ModeleChoisi lire(Path fichier) throws GabaritIllisible {
		Gabarit gabarit = Gabarit.lire(fichier);
		try {
			byte[] contenu = Files.readAllBytes(fichier);
			return new ModeleChoisi(gabarit, new Modele(fichier.getFileName().toString(), Condensat.de(contenu), contenu.length > TAILLE_GARDEE ? null : contenu));
		} catch (IOException e) {
			// It could be read a moment ago; without its bytes the fingerprint keeps its name.
			return new ModeleChoisi(gabarit, new Modele(gabarit.nom(), "", null));
		}
	}
}
