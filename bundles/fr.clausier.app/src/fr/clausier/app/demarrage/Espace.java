// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import fr.clausier.app.Messages;
import fr.clausier.app.accueil.Textes;

/** Takes the folder of the data for this application alone. What stands in the way is said in a sentence, with a choice. */
public final class Espace {

	/** How the start goes on. */
	public enum Suite {
		/** The data are ours. */
		OUVERT,
		/** Nothing is left to do: another application took the files, or the user gave up. */
		FINI,
		/** The data were set right and are read at the next start. */
		RECOMMENCER
	}

	/** Milliseconds that a busy application may take to answer. */
	private static final long PATIENCE = 4_000;

	private final Location location;
	private final List<Path> fichiers;
	private final Emplacement emplacement;
	private final Questions questions;

	/**
	 * @param location where the platform keeps the data
	 * @param fichiers the files that this start was asked to open
	 */
	public Espace(Location location, List<Path> fichiers) {
		this(location, fichiers, Emplacement.ici(), new Questions());
	}

	Espace(Location location, List<Path> fichiers, Emplacement emplacement, Questions questions) {
		this.location = location;
		this.fichiers = fichiers;
		this.emplacement = emplacement;
		this.questions = questions;
	}

	/** Settles on the folder: the one that the call names, else the usual one, else the one that the user then chooses. */
	public Suite prendre() {
		if (location.isSet()) {
			return verrouiller(dossier(location));
		}
		Path folder = emplacement.choisir();
		while (true) {
			Refus refusal = essayer(folder);
			if (refusal == null) {
				return Suite.OUVERT;
			}
			if (refusal == Refus.OCCUPE && new Courrier(folder).remettre(fichiers, PATIENCE)) {
				return Suite.FINI;
			}
			Path other = questions.autreDossier(NLS.bind(refusal == Refus.OCCUPE ? Textes.espaceOccupe : Textes.espaceInterdit, folder));
			if (other == null) {
				return Suite.FINI;
			}
			folder = other;
		}
	}

	/** Why a folder cannot be taken. */
	private enum Refus {
		OCCUPE, INTERDIT
	}

	private Refus essayer(Path folder) {
		try {
			Files.createDirectories(folder);
			return location.set(folder.toUri().toURL(), true) ? null : Refus.OCCUPE;
		} catch (IOException e) {
			return Refus.INTERDIT;
		}
	}

	/** The call named the folder: there is no other to try, since the platform lets it be set once. */
	private Suite verrouiller(Path folder) {
		boolean forbidden = false;
		try {
			if (location.lock()) {
				return Suite.OUVERT;
			}
		} catch (IOException e) {
			forbidden = true;
		}
		if (!forbidden && new Courrier(folder).remettre(fichiers, PATIENCE)) {
			return Suite.FINI;
		}
		questions.dire(NLS.bind(forbidden ? Textes.espaceInterdit : Textes.espaceOccupe, folder));
		return Suite.FINI;
	}

	/** Reads the data; when that fails, proposes to put the damaged notes aside. A list that the platform lost without a word is written down again. */
	public Suite lire() {
		Reparation repair = new Reparation(dossier(location));
		try {
			List<Path> before = repair.dossiers();
			if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 && !before.isEmpty() && repair.noteUneListe()) {
				repair.noter(before);
			}
			return Suite.OUVERT;
		} catch (IOException e) {
			ILog.get().error("The folders of the list could not be written down", e);
			return Suite.OUVERT;
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error("The workspace cannot be read", e);
			return reparer(dossier(location));
		}
	}

	Suite reparer(Path folder) {
		if (!questions.reparer(NLS.bind(Textes.espaceAbime, folder))) {
			return Suite.FINI;
		}
		try {
			new Reparation(folder).mettreDeCote();
			return Suite.RECOMMENCER;
		} catch (IOException e) {
			questions.dire(NLS.bind(Textes.reparationImpossible, folder));
			return Suite.FINI;
		}
	}

	/** @return the folder of the data */
	public static Path dossier(Location location) {
		return Path.of(location.getURL().getPath().isEmpty() ? "." : org.eclipse.core.runtime.URIUtil.toFile(uri(location)).getPath());
	}

	private static java.net.URI uri(Location location) {
		try {
			return org.eclipse.core.runtime.URIUtil.toURI(location.getURL());
		} catch (java.net.URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Asks the user, before there is a window. */
	static class Questions {

		/** @return a folder to use instead, or null to give up */
		Path autreDossier(String sentence) {
			int answer = MessageDialog.open(MessageDialog.WARNING, null, Messages.fenetreTitre, sentence, 0, Textes.autreDossier, Messages.fermer);
			if (answer != 0) {
				return null;
			}
			DirectoryDialog dialog = new DirectoryDialog(new Shell(), SWT.NONE);
			dialog.setText(Messages.fenetreTitre);
			dialog.setMessage(Textes.choisirEspace);
			String chosen = dialog.open();
			return chosen == null ? null : Path.of(chosen);
		}

		boolean reparer(String sentence) {
			return MessageDialog.open(MessageDialog.ERROR, null, Messages.fenetreTitre, sentence, 0, Textes.reparer, Messages.fermer) == 0;
		}

		void dire(String sentence) {
			MessageDialog.open(MessageDialog.ERROR, null, Messages.fenetreTitre, sentence, 0, Messages.fermer);
		}
	}
}
