// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.exemples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import fr.clausier.app.dossiers.Dossiers;

/** The sample folders, read from their bundle and copied where the user can change them. */
public final class Exemples {

	private static final Bundle BUNDLE = Platform.getBundle("fr.clausier.examples");
	private static final String ROOT = "dossiers/";
	private static final Pattern TITLE = Pattern.compile("^march[ée]\\s+\\S+\\s+\"([^\"]+)\"", Pattern.MULTILINE);

	private Exemples() {
	}

	/** @return the samples by name; a folder without a purchase is not one */
	public static List<Exemple> tous() throws IOException {
		List<Exemple> all = new ArrayList<>();
		for (String path : Collections.list(BUNDLE.getEntryPaths(ROOT))) {
			if (path.endsWith("/")) {
				String name = path.substring(ROOT.length(), path.length() - 1);
				for (URL file : fichiers(name)) {
					Matcher title = TITLE.matcher(file.getPath().endsWith(".marche") ? lire(file) : "");
					if (title.find()) {
						all.add(new Exemple(name, title.group(1)));
						break;
					}
				}
			}
		}
		all.sort(java.util.Comparator.comparing(Exemple::nom));
		return all;
	}

	/** Copies a sample into a new folder of the workspace. */
	public static IProject copier(Exemple exemple, IProgressMonitor monitor) throws CoreException, IOException {
		IProject project = Dossiers.creer(Dossiers.nomLibre(exemple.nom()), monitor);
		for (URL source : fichiers(exemple.nom())) {
			String path = source.getPath();
			IFile target = project.getFile(path.substring(path.lastIndexOf('/') + 1));
			try (InputStream in = source.openStream()) {
				target.create(in, true, monitor);
			}
		}
		return project;
	}

	private static List<URL> fichiers(String name) {
		return Collections.list(BUNDLE.findEntries(ROOT + name, "*.*", false)).stream().filter(u -> !u.getPath().endsWith("/")).toList();
	}

	private static String lire(URL file) throws IOException {
		try (InputStream in = file.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
