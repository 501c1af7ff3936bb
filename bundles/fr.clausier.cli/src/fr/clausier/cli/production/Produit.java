// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;

import fr.clausier.documents.empreinte.Empreinte.Genre;

/**
 * A file to write, or written.
 *
 * @param fichier where it goes
 * @param titre what it is, for a person
 * @param contenu its bytes
 * @param genre what it is, for the fingerprint
 */
public record Produit(Path fichier, String titre, byte[] contenu, Genre genre) {

	/** A file that follows from the strategy alone. */
	public Produit(Path fichier, String titre, byte[] contenu) {
		this(fichier, titre, contenu, Genre.PIECE);
	}

	/** The same bytes in another place. */
	Produit vers(Path place, String nouveauTitre, Genre nouveauGenre) {
		return new Produit(place, nouveauTitre, contenu, nouveauGenre);
	}
}
