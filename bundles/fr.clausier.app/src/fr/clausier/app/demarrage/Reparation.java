// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the application's own notes aside when they can no longer be read, so that it starts afresh; the purchase files stay where they are,
 * and the folders that were in the list are found again.
 */
public final class Reparation {

	private static final String NOTES = ".metadata";
	private static final String LISTE = "dossiers-a-reprendre.txt";
	/** How the platform writes where a folder outside of the data is; what follows in its file begins with control characters. */
	private static final Pattern LIEU = Pattern.compile("URI//(file:[\\x21-\\x7E]+)");

	private final Path espace;

	/** @param espace the folder of the data */
	public Reparation(Path espace) {
		this.espace = espace;
	}

	/**
	 * Puts the notes aside under another name, which is returned, and writes down the folders to take again.
	 *
	 * @throws IOException when that cannot be done; then nothing has changed
	 */
	public Path mettreDeCote() throws IOException {
		List<Path> folders = dossiers();
		Path aside = libre();
		Files.move(espace.resolve(NOTES), aside);
		noter(folders);
		return aside;
	}

	/** @return the folders to take again after a repair; empty when there was none. They are given once. */
	public List<Path> aReprendre() {
		Path list = espace.resolve(NOTES).resolve(LISTE);
		try {
			List<Path> folders = Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8).stream().filter(l -> !l.isBlank()).map(Path::of).filter(Files::isDirectory).toList()
					: List.of();
			Files.deleteIfExists(list);
			return folders;
		} catch (IOException e) {
			return List.of();
		}
	}

	/**
	 * Finds the folders of the list from what the platform notes beside it, one place for each; without these notes, those of the data folder.
	 *
	 * @return folders that exist
	 */
	List<Path> dossiers() throws IOException {
		if (noteUneListe()) {
			try (Stream<Path> notes = Files.list(projets())) {
				return notes.sorted().map(n -> lieu(n.resolve(".location")).orElseGet(() -> espace.resolve(n.getFileName()))).filter(Files::isDirectory).toList();
			}
		}
		try (Stream<Path> inside = Files.list(espace)) {
			return inside.filter(d -> Files.exists(d.resolve(".project"))).sorted().toList();
		}
	}

	/** @return whether the platform has noted a folder of the list, ever */
	boolean noteUneListe() {
		return Files.isDirectory(projets());
	}

	private Path projets() {
		return espace.resolve(NOTES).resolve(".plugins/org.eclipse.core.resources/.projects");
	}

	/** Writes down folders to take again at the end of the start. */
	void noter(List<Path> folders) throws IOException {
		Path list = espace.resolve(NOTES).resolve(LISTE);
		Files.createDirectories(list.getParent());
		Files.write(list, folders.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
	}

	private static Optional<Path> lieu(Path note) {
		try {
			Matcher place = LIEU.matcher(Files.readString(note, StandardCharsets.ISO_8859_1));
			return place.find() ? Optional.of(Path.of(URI.create(place.group(1)))) : Optional.empty();
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private Path libre() {
		Path aside = espace.resolve(NOTES + "-abime");
		for (int i = 2; Files.exists(aside); i++) {
			aside = espace.resolve(NOTES + "-abime-" + i);
		}
		return aside;
	}
}
