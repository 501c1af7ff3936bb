// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.ouverture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.Messages;
import fr.clausier.app.accueil.Textes;
import fr.clausier.app.dossiers.Dossiers;
import fr.clausier.app.dossiers.OuvertureDossier;

/**
 * Opens a file from anywhere. Its folder is taken into the list, since the buyer and the scheme are mostly beside the purchase; a file of a
 * folder that is not one of purchases (the downloads, a medium that cannot be written) opens alone.
 */
public final class OuvertureFichier {

	/** A folder of purchases holds fewer files than that; one of more is somebody's home or a shared drive. */
	private static final int FICHIERS_MAX = 2_000;
	private static final int PROFONDEUR = 4;

	private OuvertureFichier() {
	}

	/** Opens files and folders and says what could not be; call on the user interface thread. */
	public static void ouvrir(IWorkbenchPage page, List<Path> chemins) {
		for (Path path : chemins) {
			try {
				if (Files.isDirectory(path)) {
					OuvertureDossier.montrer(page, Dossiers.ouvrirSurPlace(path, new NullProgressMonitor()));
				} else if (Files.isReadable(path)) {
					fichier(page, path);
				} else {
					dire(page, Messages.bind(Files.exists(path) ? Textes.fichierIllisible : Textes.fichierAbsent, path));
				}
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
				dire(page, Messages.bind(Textes.fichierIllisible, path));
			}
		}
	}

	private static void fichier(IWorkbenchPage page, Path path) throws CoreException {
		Optional<IFile> known = connu(path).or(() -> avecSonDossier(path));
		if (known.isPresent()) {
			IDE.openEditor(page, known.get());
		} else {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
		}
	}

	private static Optional<IFile> connu(Path path) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())).filter(f -> f.getProject().isOpen()).peek(OuvertureFichier::actualiser)
				.filter(IFile::exists).findFirst();
	}

	private static void actualiser(IFile file) {
		try {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private static Optional<IFile> avecSonDossier(Path path) {
		Path folder = path.getParent();
		if (!estDossierDAchat(folder)) {
			return Optional.empty();
		}
		try {
			IProject project = Dossiers.ouvrirSurPlace(folder, new NullProgressMonitor());
			return Optional.of(project.getFile(path.getFileName().toString())).filter(IFile::exists);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return Optional.empty();
		}
	}

	/** Whether a folder can be taken into the list: of its own, small, writable, and neither around nor inside another of the list. */
	static boolean estDossierDAchat(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		Path workspace = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
		if (folder == null || folder.getParent() == null || home.startsWith(folder) || home.equals(folder.getParent()) && sansProjet(folder) || workspace.startsWith(folder)
				|| !Files.isWritable(folder)) {
			return false;
		}
		boolean overlaps = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(IProject::getLocation).filter(l -> l != null)
				.map(l -> Path.of(l.toOSString())).anyMatch(l -> !l.equals(folder) && (l.startsWith(folder) || folder.startsWith(l)));
		return !overlaps && petit(folder);
	}

	/** The folders of a home (documents, downloads, desktop) are for everything, unless one of them was opened as a folder of purchases. */
	private static boolean sansProjet(Path folder) {
		return !Files.exists(folder.resolve(".project"));
	}

	private static boolean petit(Path folder) {
		try (Stream<Path> files = Files.walk(folder, PROFONDEUR)) {
			return files.limit(FICHIERS_MAX + 1L).count() <= FICHIERS_MAX;
		} catch (IOException | java.io.UncheckedIOException e) {
			return false;
		}
	}

	private static void dire(IWorkbenchPage page, String sentence) {
		MessageDialog.open(MessageDialog.ERROR, page.getWorkbenchWindow().getShell(), Messages.fenetreTitre, sentence, 0, Messages.fermer);
	}
}
