// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.diagnostics;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.editor.Messages;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.FileIssues;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.Uris;

/** Problems of what is on disk, for the Problems view and the navigator. A text with unsaved changes keeps the markers of its last saved state. */
public final class Markers {

	/** Type of a problem; its attribute {@link #CODE} holds the identifier of the rule. */
	public static final String TYPE = "fr.clausier.editor.problem";
	public static final String CODE = "code";

	private final DslSession session;

	public Markers(DslSession session) {
		this.session = session;
	}

	/** Called from the build's thread. */
	public void publish(FileIssues found) {
		if (session.openDocument(found.uri()).filter(o -> o.buffer().isDirty()).isEmpty()) {
			write(found);
		}
	}

	/** Called when a text becomes what is on disk. */
	public void saved(OpenDocument document) {
		URI uri = document.uri();
		session.issues().of(uri).filter(found -> found.version() == document.version()).ifPresent(this::write);
	}

	/** In a job of its own: taking a workspace rule inside a build could wait for somebody who waits for the build. */
	private void write(FileIssues found) {
		Uris.file(found.uri()).ifPresent(file -> {
			WorkspaceJob job = new WorkspaceJob(Messages.writingProblems) {

				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					replace(file, found);
					return Status.OK_STATUS;
				}
			};
			job.setSystem(true);
			job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
			job.schedule();
		});
	}

	private void replace(IFile file, FileIssues found) throws CoreException {
		// A later build may have spoken while this one waited.
		if (!file.isAccessible() || session.issues().of(found.uri()).orElse(found) != found) {
			return;
		}
		file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
		for (Issue issue : found.issues()) {
			file.createMarker(TYPE, attributes(issue));
		}
	}

	private static Map<String, Object> attributes(Issue issue) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, issue.getMessage());
		attributes.put(IMarker.SEVERITY, switch (issue.getSeverity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		default -> IMarker.SEVERITY_INFO;
		});
		if (issue.getLineNumber() != null) {
			attributes.put(IMarker.LINE_NUMBER, issue.getLineNumber());
			attributes.put(IMarker.LOCATION, Messages.bind(Messages.line, issue.getLineNumber()));
		}
		if (issue.getOffset() != null && issue.getLength() != null) {
			attributes.put(IMarker.CHAR_START, issue.getOffset());
			attributes.put(IMarker.CHAR_END, issue.getOffset() + issue.getLength());
		}
		attributes.put(CODE, issue.getCode() == null ? "" : issue.getCode());
		return attributes;
	}
}
