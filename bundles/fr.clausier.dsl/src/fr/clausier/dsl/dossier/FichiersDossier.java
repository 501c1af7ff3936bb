// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Which files of a folder belong to the purchase: *.marche, *.spaser, *.politique and *.clauses, below it, not hidden, always in the same order. */
public final class FichiersDossier {

	private static final List<String> EXTENSIONS = List.of(".marche", ".spaser", ".politique", ".clauses");

	private static final int PROFONDEUR_MAX = 32;

	private FichiersDossier() {
	}

	/** Whether a file is one of the language, by its name. */
	public static boolean estAchat(Path fichier) {
		String name = fichier.getFileName().toString().toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(name::endsWith);
	}

	/** @throws IOException when the folder itself cannot be listed; subfolders that cannot be are handed to {@code refus} */
	public static List<Path> dans(Path dossier, List<Path> refus) throws IOException {
		List<Path> found = new ArrayList<>();
		try {
			// Folders are often links to a share.
			Files.walkFileTree(dossier, EnumSet.of(FileVisitOption.FOLLOW_LINKS), PROFONDEUR_MAX, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
					return !dir.equals(dossier) && cache(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
					if (!cache(file) && estAchat(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
					if (file.equals(dossier)) {
						throw failure;
					}
					if (!(failure instanceof FileSystemLoopException)) {
						refus.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		found.sort(Comparator.comparing(f -> dossier.relativize(f).toString().replace('\\', '/')));
		return found;
	}

	private static boolean cache(Path path) {
		return path.getFileName() != null && path.getFileName().toString().startsWith(".");
	}
}
