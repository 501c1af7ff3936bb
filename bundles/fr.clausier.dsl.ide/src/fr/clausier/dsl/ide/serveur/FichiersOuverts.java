// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriExtensions;

import fr.clausier.dsl.dossier.FichiersDossier;

/** The files of a folder, chosen as the command line chooses them. A folder that cannot be read has none. */
final class FichiersOuverts implements IFileSystemScanner {

	private static final Logger JOURNAL = System.getLogger(FichiersOuverts.class.getName());
	private static final UriExtensions FORM = new UriExtensions();

	@Override
	public void scan(URI root, IAcceptor<URI> acceptor) {
		try {
			Path folder = root.isFile() ? Path.of(root.toFileString()) : null;
			if (folder != null && Files.isDirectory(folder)) {
				FichiersDossier.dans(folder, new ArrayList<>()).forEach(f -> acceptor.accept(uri(f)));
			}
		} catch (IOException | InvalidPathException e) {
			JOURNAL.log(Level.WARNING, "Dossier illisible : " + root, e);
		}
	}

	/** The files of a folder, not of those below it. */
	static void beside(URI folder, Consumer<URI> acceptor) {
		try {
			Path path = Path.of(folder.toFileString());
			if (Files.isDirectory(path)) {
				try (Stream<Path> files = Files.list(path)) {
					files.filter(f -> Files.isRegularFile(f) && FichiersDossier.estAchat(f)).sorted().forEach(f -> acceptor.accept(uri(f)));
				}
			}
		} catch (IOException | InvalidPathException e) {
			JOURNAL.log(Level.WARNING, "Dossier illisible : " + folder, e);
		}
	}

	private static URI uri(Path file) {
		return FORM.toEmfUri(file.toAbsolutePath().toUri());
	}
}
