// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import fr.clausier.cli.production.Arbitre.Choix;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.fichiers.EcritureGroupee;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;

/** Puts sets of documents in their places: what hands have changed is asked about, what is replaced is copied, and a set goes whole or not at all. */
final class Depot {

	private final Path sortie;
	private final Anterieurs anterieurs;
	private final Arbitre arbitre;
	private final Sauvegardes sauvegardes;
	private final List<Path> enPlace = new ArrayList<>();
	private final List<Path> ecrits = new ArrayList<>();
	private final List<Path> gardes = new ArrayList<>();
	private final Map<String, Fichier> connus = new LinkedHashMap<>();

	Depot(Path sortie, Anterieurs anterieurs, Arbitre arbitre, Sauvegardes sauvegardes) {
		this.sortie = sortie;
		this.anterieurs = anterieurs;
		this.arbitre = arbitre;
		this.sauvegardes = sauvegardes;
	}

	/**
	 * Puts one set in place.
	 *
	 * @return what was put in place, in order
	 * @throws RetouchesEnAttente when hands have changed what would be replaced and nobody decides
	 * @throws ProductionImpossible when a file cannot be read or written; the set is then as it was
	 */
	List<Produit> deposer(List<Produit> set) throws ProductionImpossible {
		List<Produit> files = arbitrer(set);
		SequencedMap<Path, byte[]> contents = new LinkedHashMap<>();
		files.forEach(f -> contents.put(f.fichier(), f.contenu()));
		try {
			ecrits.addAll(EcritureGroupee.ecrire(contents, sauvegardes));
		} catch (EcritureImpossible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		}
		set.forEach(f -> noter(f, f.genre()));
		files.forEach(f -> noter(f, f.genre()));
		files.forEach(f -> enPlace.add(f.fichier()));
		return files;
	}

	private List<Produit> arbitrer(List<Produit> set) throws ProductionImpossible {
		List<Retouche> changed = new ArrayList<>();
		for (Produit file : set) {
			retouche(file).ifPresent(changed::add);
		}
		if (changed.isEmpty()) {
			return set;
		}
		Choix choice = arbitre.choisir(List.copyOf(changed));
		if (choice == Choix.ABANDONNER) {
			throw new RetouchesEnAttente(changed);
		}
		if (choice == Choix.REMPLACER) {
			return set;
		}
		List<Path> kept = changed.stream().map(Retouche::fichier).toList();
		gardes.addAll(kept);
		return set.stream().map(f -> kept.contains(f.fichier()) ? aCote(f) : f).toList();
	}

	private Optional<Retouche> retouche(Produit file) throws ProductionImpossible {
		Optional<byte[]> earlier = anterieurs.contenu(file.fichier());
		if (earlier.isEmpty() || Arrays.equals(earlier.get(), file.contenu()) || anterieurs.intact(file.fichier(), earlier.get())) {
			return Optional.empty();
		}
		boolean known = anterieurs.connu(file.fichier()).isPresent();
		String what = known ? "retouché depuis sa production" : "présent avant la production, d'origine inconnue";
		return Optional.of(new Retouche(file.fichier(), file.titre(), known, List.of(what)));
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

	Anterieurs anterieurs() {
		return anterieurs;
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
