// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import fr.clausier.app.Messages;
import fr.clausier.editor.diagnostics.DslNature;

/** A purchase folder is a project of the workspace, wherever its files are. */
public final class Dossiers {

	/** Files of a folder that can be opened first, in that order. */
	private static final List<String> PREMIERS = List.of("marche", "spaser");

	private Dossiers() {
	}

	/** @return a name that no folder has yet: the wanted one, or the same with a number */
	public static String nomLibre(String voulu) {
		String name = voulu;
		for (int i = 2; projet(name).exists() || Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(), name).toFile().exists(); i++) {
			name = voulu + "-" + i;
		}
		return name;
	}

	/** Creates an empty folder in the workspace. */
	public static IProject creer(String nom, IProgressMonitor monitor) throws CoreException {
		return ouvrir(nom, null, monitor);
	}

	/** Opens a folder of the disk where it is; the same folder is opened only once. */
	public static IProject ouvrirSurPlace(Path repertoire, IProgressMonitor monitor) throws CoreException {
		IPath location = IPath.fromPath(repertoire);
		Optional<IProject> known = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(p -> location.equals(p.getLocation())).findFirst();
		if (known.isPresent()) {
			known.get().open(monitor);
			return known.get();
		}
		boolean inside = ResourcesPlugin.getWorkspace().getRoot().getLocation().equals(location.removeLastSegments(1));
		return inside ? ouvrir(location.lastSegment(), null, monitor) : ouvrir(nomLibre(location.lastSegment()), location, monitor);
	}

	private static IProject ouvrir(String nom, IPath location, IProgressMonitor monitor) throws CoreException {
		IProject project = projet(nom);
		ICoreRunnable creation = m -> {
			if (!project.exists()) {
				IProjectDescription description = project.getWorkspace().newProjectDescription(nom);
				description.setLocation(location);
				project.create(description, m);
			}
			project.open(m);
			IProjectDescription opened = project.getDescription();
			if (!opened.hasNature(DslNature.ID)) {
				String[] natures = Arrays.copyOf(opened.getNatureIds(), opened.getNatureIds().length + 1);
				natures[natures.length - 1] = DslNature.ID;
				opened.setNatureIds(natures);
				project.setDescription(opened, m);
			}
			project.refreshLocal(IResource.DEPTH_INFINITE, m);
		};
		ResourcesPlugin.getWorkspace().run(creation, ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
		return project;
	}

	/** @return the file to show when a folder is opened: a purchase before a scheme */
	public static Optional<IFile> premierFichier(IProject dossier) throws CoreException {
		return Arrays.stream(dossier.members()).filter(IFile.class::isInstance).map(IFile.class::cast).filter(f -> PREMIERS.contains(f.getFileExtension()))
				.min(Comparator.comparing((IFile f) -> PREMIERS.indexOf(f.getFileExtension())).thenComparing(IFile::getName));
	}

	/** Takes a folder into the list again after a repair; one that cannot be stays on the disk. */
	public static void reprendre(Path repertoire) {
		try {
			ouvrirSurPlace(repertoire, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** Sees at the start what changed on the disk since the last time. */
	public static void actualiserEnFond() {
		Job job = Job.create(Messages.lecture, (ICoreRunnable) m -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, m));
		job.setSystem(true);
		job.schedule();
	}

	public static IProject projet(String nom) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(nom);
	}
}
