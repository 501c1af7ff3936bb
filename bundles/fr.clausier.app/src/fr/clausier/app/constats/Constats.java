// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.constats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import fr.clausier.app.Messages;
import fr.clausier.editor.diagnostics.Markers;

/** Reads and counts the findings of the workspace. */
final class Constats {

	private static final Comparator<IMarker> GRAVITE = Comparator.comparing(m -> -m.getAttribute(IMarker.SEVERITY, 0));

	private Constats() {
	}

	static List<IMarker> tous() throws CoreException {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE))
				.sorted(GRAVITE.thenComparing(m -> m.getResource().getFullPath().toString()).thenComparing(m -> m.getAttribute(IMarker.LINE_NUMBER, 0))).toList();
	}

	/** @return « 2 erreurs, 1 avertissement, 0 conseil » */
	static String resume(List<IMarker> findings) {
		return Messages.bind(Messages.resume,
				new Object[] { nombre(findings, IMarker.SEVERITY_ERROR, Messages.erreur1, Messages.erreurN),
						nombre(findings, IMarker.SEVERITY_WARNING, Messages.avertissement1, Messages.avertissementN),
						nombre(findings, IMarker.SEVERITY_INFO, Messages.conseil1, Messages.conseilN) });
	}

	private static String nombre(List<IMarker> findings, int severity, String one, String many) {
		long count = findings.stream().filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == severity).count();
		return Messages.bind(count > 1 ? many : one, count);
	}
}
