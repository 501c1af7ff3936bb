// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.diagnostics;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.validation.Issue;

/** A problem at its place in the text. */
public final class IssueAnnotation extends Annotation {

	private static final String PREFIX = "org.eclipse.ui.workbench.texteditor.";

	private final Issue issue;

	IssueAnnotation(Issue issue) {
		super(type(issue), false, issue.getMessage());
		this.issue = issue;
	}

	private static String type(Issue issue) {
		return PREFIX + switch (issue.getSeverity()) {
		case ERROR -> "error";
		case WARNING -> "warning";
		default -> "info";
		};
	}

	public Issue issue() {
		return issue;
	}
}
