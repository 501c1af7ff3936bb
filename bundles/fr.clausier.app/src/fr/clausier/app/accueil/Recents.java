// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.accueil;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folders opened last, the last one first; also those that are no longer in the list. */
public final class Recents {

	private static final int NOMBRE = 8;
	private static final String CLE = "recents";
	private static final IEclipsePreferences NOTES = InstanceScope.INSTANCE.getNode("fr.clausier.app");

	private Recents() {
	}

	/** @return those that still exist */
	public static List<Path> tous() {
		return Stream.of(NOTES.get(CLE, "").split("\n")).filter(l -> !l.isBlank()).flatMap(Recents::chemin).filter(Files::isDirectory).limit(NOMBRE).toList();
	}

	private static Stream<Path> chemin(String line) {
		try {
			return Stream.of(Path.of(line));
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	/** Notes that a folder was opened. */
	public static void noter(Path folder) {
		List<Path> all = new ArrayList<>(tous());
		all.remove(folder);
		all.add(0, folder);
		NOTES.put(CLE, String.join("\n", all.stream().limit(NOMBRE).map(Path::toString).toList()));
		try {
			// At once: an application that is killed forgets nothing.
			NOTES.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn(CLE, e);
		}
	}
}
