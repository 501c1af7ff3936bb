// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.UriExtensions;

/** The border between the session, where files are {@code file:///…}, and the workspace, where they are resources. */
public final class Uris {

	private static final UriExtensions FORM = new UriExtensions();

	private Uris() {
	}

	/** @param location a file's location, from Eclipse or Java, with one slash or three */
	public static URI of(java.net.URI location) {
		return FORM.toEmfUri(Path.of(location).toAbsolutePath().toUri());
	}

	/** @return the session's name of a file or folder, or nothing when it has no place on disk */
	public static Optional<URI> of(IResource resource) {
		return Optional.ofNullable(resource.getLocationURI()).filter(u -> "file".equals(u.getScheme())).map(Uris::of);
	}

	/** @return the file in the workspace, or nothing when it lies outside */
	public static Optional<IFile> file(URI uri) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(java.net.URI.create(uri.toString()));
		return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
	}

	/** @return the location as a folder of the session's workspace, always with a closing slash */
	static String folder(IContainer container) {
		return of(container).map(URI::toString).map(s -> s.endsWith("/") ? s : s + "/").orElse("");
	}
}
