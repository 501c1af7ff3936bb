// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Letters that a second start leaves for the application that already holds the data: the files to open, one a line, absolute. The first
 * one takes them away; that is the answer. An empty letter asks it to show itself.
 */
public final class Courrier {

	private static final String SUFFIXE = ".ouvrir";
	private static final long PERIODE = 500;

	private final Path boite;

	/** @param espace the folder of the data */
	public Courrier(Path espace) {
		boite = espace.resolve(".metadata").resolve(".plugins").resolve("fr.clausier.app").resolve("courrier");
	}

	/**
	 * Leaves a letter and waits for it to be taken; takes it back when nobody does.
	 *
	 * @param patience milliseconds
	 * @return whether somebody took it
	 */
	public boolean remettre(List<Path> fichiers, long patience) {
		try {
			Files.createDirectories(boite);
			String name = Long.toString(ProcessHandle.current().pid());
			// Written aside, then moved: whoever looks finds it whole.
			Path draft = Files.writeString(boite.resolve(name + ".brouillon"), String.join("\n", fichiers.stream().map(Path::toString).toList()), StandardCharsets.UTF_8);
			Path letter = Files.move(draft, boite.resolve(name + SUFFIXE), StandardCopyOption.REPLACE_EXISTING);
			for (long waited = 0; waited < patience && Files.exists(letter); waited += 50) {
				Thread.sleep(50);
			}
			return !Files.deleteIfExists(letter);
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Takes the letters that are there. @return the files that they name, in order; null when there is no letter */
	List<Path> relever() {
		if (!Files.isDirectory(boite)) {
			return null;
		}
		try (Stream<Path> all = Files.list(boite)) {
			List<Path> letters = all.filter(f -> f.toString().endsWith(SUFFIXE)).sorted().toList();
			return letters.isEmpty() ? null : letters.stream().flatMap(Courrier::prendre).toList();
		} catch (IOException e) {
			return null;
		}
	}

	private static Stream<Path> prendre(Path letter) {
		try {
			List<String> lines = Files.readAllLines(letter, StandardCharsets.UTF_8);
			Files.delete(letter);
			return lines.stream().filter(l -> !l.isBlank()).map(Path::of);
		} catch (IOException | InvalidPathException e) {
			ILog.get().warn(letter.toString(), e);
			return Stream.empty();
		}
	}

	/** Looks for letters from now on, twice a second, in the background. @param arrivee told what each names, on any thread */
	public void guetter(Consumer<List<Path>> arrivee) {
		Job watch = new Job("") {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<Path> files = relever();
				if (files != null) {
					arrivee.accept(files);
				}
				if (!monitor.isCanceled()) {
					schedule(PERIODE);
				}
				return Status.OK_STATUS;
			}
		};
		watch.setSystem(true);
		watch.schedule(PERIODE);
	}
}
