// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the program of LibreOffice where its installers put it. */
final class LibreOffice {

	/** Names the program, whatever the places below say. */
	static final String VARIABLE = "CLAUSIER_SOFFICE";

	private static final List<String> NOMS = List.of("soffice", "soffice.com", "soffice.exe", "libreoffice");
	private static final List<String> DOSSIERS = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/libreoffice/program",
			"/usr/lib/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS");
	/** Folders of installed programs on Windows, under which LibreOffice has one of its own. */
	private static final List<String> VARIABLES_WINDOWS = List.of("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432");

	private LibreOffice() {
	}

	/** The program; empty when it is found nowhere. A place named on purpose is the only one looked at. */
	static Optional<Path> chercher(Map<String, String> environnement) {
		String indique = environnement.get(VARIABLE);
		if (indique != null && !indique.isBlank()) {
			return chemin(indique.strip()).flatMap(p -> Files.isDirectory(p) ? dans(p) : Optional.of(p).filter(Files::isExecutable));
		}
		return dossiers(environnement).stream().map(LibreOffice::dans).flatMap(Optional::stream).findFirst();
	}

	private static List<Path> dossiers(Map<String, String> environnement) {
		List<String> dossiers = new ArrayList<>(List.of(environnement.getOrDefault("PATH", "").split(File.pathSeparator)));
		dossiers.addAll(DOSSIERS);
		VARIABLES_WINDOWS.stream().map(environnement::get).filter(v -> v != null && !v.isBlank())
				.forEach(v -> dossiers.add(v + File.separator + "LibreOffice" + File.separator + "program"));
		return dossiers.stream().filter(d -> !d.isBlank()).map(LibreOffice::chemin).flatMap(Optional::stream).toList();
	}

	private static Optional<Path> dans(Path dossier) {
		return NOMS.stream().map(dossier::resolve).filter(p -> Files.isRegularFile(p) && Files.isExecutable(p)).findFirst();
	}

	/** A search path may hold anything. */
	private static Optional<Path> chemin(String texte) {
		try {
			return Optional.of(Path.of(texte));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
