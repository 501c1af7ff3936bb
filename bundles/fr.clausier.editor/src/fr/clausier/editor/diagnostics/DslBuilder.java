// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.diagnostics;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import fr.clausier.editor.session.DslSession;

/** Checks a whole project on demand. Changes of single files reach the session by themselves. */
public final class DslBuilder extends IncrementalProjectBuilder {

	public static final String ID = "fr.clausier.editor.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		if (kind == FULL_BUILD) {
			DslSession.get().recheck(getProject());
		}
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE);
	}
}
