// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The files a new folder begins with. */
final class PremierMarche {

	private static final List<String> FILES = List.of("acheteur.spaser", "premier.marche");
	private static final String SUBJECT = "@OBJET@";

	private PremierMarche() {
	}

	static void ecrire(IProject project, String objet) throws CoreException {
		// A quote would end the title in the text.
		String title = objet.isBlank() ? fr.clausier.app.Messages.nouveauObjetDefaut : objet.strip().replace('"', '\'');
		for (String name : FILES) {
			project.getFile(name).create(modele(name).replace(SUBJECT, title).getBytes(StandardCharsets.UTF_8), true, false, null);
		}
	}

	static String modele(String name) {
		try (InputStream in = PremierMarche.class.getResourceAsStream("modeles/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
