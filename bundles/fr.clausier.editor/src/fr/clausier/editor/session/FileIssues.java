// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/**
 * What the last build found in a file.
 *
 * @param uri the file
 * @param version the version of the open document that was built, 0 for a file that is not open
 * @param issues problems in the order of the text
 */
public record FileIssues(URI uri, int version, List<Issue> issues) {
}
