// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What a question may look at, while it runs and not longer.
 *
 * @param uri the file asked about
 * @param document its text and lines
 * @param resource its linked model
 * @param services the services of its language
 * @param others access to the other files of the workspace
 * @param cancel becomes true when the answer is no longer wanted
 */
public record ReadContext(URI uri, Document document, XtextResource resource, IResourceServiceProvider services, IResourceAccess others,
		CancelIndicator cancel) {

	/** @return a service of the language, or null when it has none of that kind */
	public <S> S service(Class<S> type) {
		return services.get(type);
	}
}
