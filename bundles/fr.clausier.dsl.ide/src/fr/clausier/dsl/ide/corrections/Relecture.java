// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Reads a file as it would be with another text, beside the files that it lives with, and leaves the real one alone. */
@Singleton
class Relecture {

	private static final String UTF_8 = "UTF-8";

	private final Provider<XtextResourceSet> sets;
	private final IResourceValidator validator;

	@Inject
	Relecture(Provider<XtextResourceSet> sets, IResourceValidator validator) {
		this.sets = sets;
		this.validator = validator;
	}

	/**
	 * @param resource the file as it is
	 * @param texts    texts to read in the place of those of some files, the file's own included
	 */
	XtextResource relire(XtextResource resource, Map<URI, String> texts) {
		XtextResourceSet set = sets.get();
		if (resource.getResourceSet() instanceof XtextResourceSet own) {
			voisinage(own, set, texts);
		}
		texts.forEach((uri, text) -> charger(set, uri, text));
		XtextResource read = (XtextResource) set.getResource(resource.getURI(), false);
		EcoreUtil2.resolveLazyCrossReferences(read, CancelIndicator.NullImpl);
		return read;
	}

	/** With an index, the other files are found through it; without, they are those that are loaded. */
	private static void voisinage(XtextResourceSet own, XtextResourceSet set, Map<URI, String> texts) {
		set.setURIConverter(own.getURIConverter());
		set.getLoadOptions().putAll(own.getLoadOptions());
		ChunkedResourceDescriptions index = ChunkedResourceDescriptions.findInEmfObject(own);
		if (index != null) {
			index.createShallowCopyWith(set);
			ProjectDescription project = ProjectDescription.findInEmfObject(own);
			if (project != null) {
				project.attachToEmfObject(set);
			}
			set.getLoadOptions().put(ResourceDescriptionsProvider.LIVE_SCOPE, true);
			return;
		}
		for (Resource other : List.copyOf(own.getResources())) {
			if (other instanceof XtextResource file && file.getParseResult() != null && !texts.containsKey(file.getURI())) {
				charger(set, file.getURI(), file.getParseResult().getRootNode().getText());
			}
		}
	}

	private static void charger(XtextResourceSet set, URI uri, String text) {
		try {
			XtextResource resource = (XtextResource) set.createResource(uri);
			resource.load(new StringInputStream(text, UTF_8), Map.of(XtextResource.OPTION_ENCODING, UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the language says of the file. */
	List<Issue> constats(XtextResource resource) {
		return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}
}
