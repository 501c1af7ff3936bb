// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.empreinte.EmpreinteIllisible;
import fr.clausier.documents.empreinte.LectureEmpreinte;
import fr.clausier.documents.fichiers.DocumentOuvert;
import fr.clausier.documents.fichiers.EcritureImpossible;

/** What an earlier production left in the output folder, and what hands have made of it since. */
public final class Anterieurs implements Passe {

	private final Path sortie;
	private final Empreinte empreinte;
	private final String remarque;
	private final Map<String, Fichier> connus = new HashMap<>();
	/** Documents by folder. */
	private final Map<Path, List<Path>> pieces = new HashMap<>();

	private Anterieurs(Path sortie, Empreinte empreinte, String remarque) {
		this.sortie = sortie;
		this.empreinte = empreinte;
		this.remarque = remarque;
		for (Fichier file : empreinte == null ? List.<Fichier>of() : empreinte.fichiers()) {
			connus.putIfAbsent(file.nom(), file);
			if (file.genre() == Genre.PIECE) {
				Path path = sortie.resolve(file.nom());
				pieces.computeIfAbsent(path.getParent(), p -> new ArrayList<>()).add(path);
			}
		}
	}

	/** Reads the fingerprint of a folder, if there is one. */
	public static Anterieurs dans(Path sortie) {
		Path file = sortie.resolve(Empreinte.NOM);
		if (!Files.exists(file)) {
			return new Anterieurs(sortie, null, "");
		}
		try {
			return new Anterieurs(sortie, LectureEmpreinte.lire(file), "");
		} catch (EmpreinteIllisible e) {
			// The documents are then looked at as if nobody knew where they come from: nothing is replaced unasked.
			return new Anterieurs(sortie, null, e.getMessage());
		}
	}

	/** The fingerprint of the earlier production. */
	public Optional<Empreinte> empreinte() {
		return Optional.ofNullable(empreinte);
	}

	/** Why the fingerprint that is there cannot be used; empty when it can, or when there is none. */
	String remarque() {
		return remarque;
	}

	/**
	 * Stops before anything is made when a document of the earlier production is open in Word or elsewhere.
	 *
	 * @throws ProductionImpossible with the sentence
	 */
	void refuserOuverts() throws ProductionImpossible {
		if (empreinte == null) {
			return;
		}
		for (Fichier file : empreinte.fichiers()) {
			ouvert(sortie.resolve(file.nom()));
		}
	}

	private static void ouvert(Path file) throws ProductionImpossible {
		try {
			DocumentOuvert.refuser(file);
		} catch (EcritureImpossible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		}
	}

	/**
	 * The bytes of a file that stands where a new one is to go; empty when there is none.
	 *
	 * @throws ProductionImpossible when it is open or cannot be read: what cannot be read is never replaced
	 */
	Optional<byte[]> contenu(Path file) throws ProductionImpossible {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		ouvert(file);
		try {
			return Optional.of(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new ProductionImpossible("Le fichier « " + file + " » ne peut pas être lu : il n'est pas remplacé. Vérifiez vos droits sur ce fichier, fermez les programmes qui l'utilisent, puis recommencez.", e);
		}
	}

	/** A file as Clausier wrote it, into which no earlier one was carried over, holds nothing of hands'. */
	@Override
	public Optional<byte[]> document(Path file) throws ProductionImpossible {
		Optional<byte[]> content = contenu(file);
		boolean plain = content.isPresent() && intact(file, content.get()) && empreinte.reprises().stream().noneMatch(s -> s.nom().equals(nom(sortie, file)));
		return plain ? Optional.empty() : content;
	}

	@Override
	public Optional<Traitement> decide(Path file) {
		return Optional.empty();
	}

	/** Documents of an earlier production that the purchase no longer has: they stay, which is said. @param repertoire folder of the purchase */
	List<String> delaisses(List<Produit> set, Path repertoire) {
		return pieces.getOrDefault(repertoire, List.of()).stream().filter(f -> f.toString().endsWith(".docx") && Files.isRegularFile(f) && set.stream().noneMatch(p -> p.fichier().equals(f)))
				.map(f -> "« " + f.getFileName() + " » n'est plus une pièce de ce marché : le fichier reste tel quel, avec ce qui y est écrit.").toList();
	}

	/** Whether a file is, byte for byte, as Clausier wrote it. */
	boolean intact(Path file, byte[] content) {
		return connu(file).filter(f -> f.octets() == content.length && f.sha256().equals(Condensat.de(content))).isPresent();
	}

	/** Documents of a folder that the fingerprint knows. */
	List<Path> pieces(Path repertoire) {
		return pieces.getOrDefault(repertoire, List.of());
	}

	/** What the fingerprint says of a file. */
	Optional<Fichier> connu(Path file) {
		return Optional.ofNullable(connus.get(nom(sortie, file)));
	}

	/** The name of a file in the fingerprint: below the output folder, with slashes. */
	static String nom(Path sortie, Path file) {
		return sortie.relativize(file).toString().replace('\\', '/');
	}
}
