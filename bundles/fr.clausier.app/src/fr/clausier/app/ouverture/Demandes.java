// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.ouverture;

import java.nio.file.FileSystemNotFoundException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.clausier.dsl.dossier.FichiersDossier;

/** What the call of the application asks to open: a double click passes the file, as such or behind an option of the launcher. */
public final class Demandes {

	private static final String OUVRIR = "--launcher.openFile";

	private Demandes() {
	}

	/**
	 * Reads the arguments.
	 *
	 * @param arguments those that the platform did not understand
	 * @param depart    folder that relative paths start from
	 * @return absolute paths of purchase files, existing or not, and of folders
	 */
	public static List<Path> de(String[] arguments, Path depart) {
		List<Path> asked = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			// A folder behind an option is the option's value.
			boolean value = i > 0 && arguments[i - 1].startsWith("-") && !arguments[i - 1].equals(OUVRIR);
			if (!arguments[i].startsWith("-")) {
				chemin(arguments[i], depart).filter(p -> FichiersDossier.estAchat(p) || !value && Files.isDirectory(p)).ifPresent(asked::add);
			}
		}
		return asked;
	}

	/** A path, or the address of a file as some desktops give it. */
	static Optional<Path> chemin(String text, Path depart) {
		try {
			return Optional.of(text.startsWith("file:") ? Path.of(URI.create(text.replace(" ", "%20"))) : depart.resolve(text)).map(p -> p.toAbsolutePath().normalize());
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty();
		}
	}
}
