// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.fichiers.EcritureGroupee;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;

/** Puts sets of documents in their places: what is replaced is copied, and a set goes whole or not at all. */
final class Depot {

	private final Path sortie;
	private final Sauvegardes sauvegardes;
	private final List<Path> enPlace = new ArrayList<>();
	private final List<Path> ecrits = new ArrayList<>();
	private final List<Path> gardes = new ArrayList<>();
	private final Map<String, Fichier> connus = new LinkedHashMap<>();

	Depot(Path sortie, Sauvegardes sauvegardes) {
		this.sortie = sortie;
		this.sauvegardes = sauvegardes;
	}

	/**
	 * Puts one set in place.
	 *
	 * @throws ProductionImpossible when a file cannot be read or written; the set is then as it was
	 */
	void deposer(List<Produit> set) throws ProductionImpossible {
		SequencedMap<Path, byte[]> contents = new LinkedHashMap<>();
		set.forEach(f -> contents.put(f.fichier(), f.contenu()));
		try {
			ecrits.addAll(EcritureGroupee.ecrire(contents, sauvegardes));
		} catch (EcritureImpossible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		}
		set.forEach(f -> noter(f, f.genre()));
		set.forEach(f -> enPlace.add(f.fichier()));
	}

	/** A set in which the new versions of files that stay have places beside them; the fingerprint knows them under both names. */
	List<Produit> ecarter(List<Produit> set, Set<Path> restent) {
		set.stream().filter(f -> restent.contains(f.fichier())).forEach(f -> noter(f, f.genre()));
		gardes.addAll(restent);
		return set.stream().map(f -> restent.contains(f.fichier()) ? aCote(f) : f).toList();
	}

	/** The new version of a document that stays: « CCAP-nouvelle-version.docx ». */
	private static Produit aCote(Produit file) {
		return file.vers(voisin(file.fichier(), "-nouvelle-version"), file.titre() + ", nouvelle version", Genre.COPIE);
	}

	/** The same name with something before its extension. */
	static Path voisin(Path file, String suffix) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(name.substring(0, dot) + suffix + name.substring(dot));
	}

	private void noter(Produit file, Genre genre) {
		String name = Anterieurs.nom(sortie, file.fichier());
		connus.put(name, new Fichier(name, genre, Condensat.de(file.contenu()), file.contenu().length));
	}

	/** What the fingerprint says of the files. */
	List<Fichier> fichiers() {
		return List.copyOf(connus.values());
	}

	List<Path> enPlace() {
		return List.copyOf(enPlace);
	}

	List<Path> ecrits() {
		return List.copyOf(ecrits);
	}

	List<Path> gardes() {
		return List.copyOf(gardes);
	}
}
