// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;

/** Tells the session which projects are open and which files changed on disk without an editor. */
final class WorkspaceFollower implements IResourceChangeListener {

	private final DslSession session;
	private final Set<String> extensions = Languages.extensions();
	private final Map<String, WorkspaceFolder> folders = new HashMap<>();

	WorkspaceFollower(DslSession session) {
		this.session = session;
	}

	/** @return the folders to begin with */
	List<WorkspaceFolder> follow() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		synchronized (folders) {
			folders.putAll(openProjects());
			return List.copyOf(folders.values());
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		updateFolders();
		List<URI> changed = new ArrayList<>();
		List<URI> deleted = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && extensions.contains(String.valueOf(file.getFileExtension())) && matters(delta)) {
					Uris.of(file).ifPresent(delta.getKind() == IResourceDelta.REMOVED ? deleted::add : changed::add);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		if (!changed.isEmpty() || !deleted.isEmpty()) {
			session.write(engine -> engine.files(changed, deleted));
		}
	}

	private static boolean matters(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	private void updateFolders() {
		List<WorkspaceFolder> added = new ArrayList<>();
		List<WorkspaceFolder> removed = new ArrayList<>();
		synchronized (folders) {
			Map<String, WorkspaceFolder> now = openProjects();
			now.forEach((uri, folder) -> {
				if (!folders.containsKey(uri)) {
					added.add(folder);
				}
			});
			folders.forEach((uri, folder) -> {
				if (!now.containsKey(uri)) {
					removed.add(folder);
				}
			});
			folders.clear();
			folders.putAll(now);
		}
		if (!added.isEmpty() || !removed.isEmpty()) {
			session.write(engine -> engine.folders(added, removed));
		}
	}

	private static Map<String, WorkspaceFolder> openProjects() {
		Map<String, WorkspaceFolder> open = new HashMap<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			String uri = project.isOpen() ? Uris.folder(project) : "";
			if (!uri.isEmpty()) {
				open.put(uri, new WorkspaceFolder(uri, project.getName()));
			}
		}
		return open;
	}

	/** @return every file of the session's languages in a folder or project */
	List<URI> filesOf(IResource resource) throws CoreException {
		List<URI> files = new ArrayList<>();
		resource.accept(r -> {
			if (r instanceof IFile file && extensions.contains(String.valueOf(file.getFileExtension()))) {
				Uris.of(file).ifPresent(files::add);
			}
			return true;
		});
		return files;
	}
}
