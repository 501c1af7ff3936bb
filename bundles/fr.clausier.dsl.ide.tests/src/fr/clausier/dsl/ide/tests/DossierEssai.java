// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;

/** Some files of one dossier, one of them with the caret « § ». */
final class DossierEssai implements IResourceAccess {

	private static final String CARET = "§";

	final Map<String, XtextResource> files = new LinkedHashMap<>();
	private final XtextResourceSet set = Atelier.INJECTOR.getInstance(XtextResourceSet.class);
	XtextResource ouvert;
	int caret;

	/** @param texts name of a file, then its text, and so on */
	DossierEssai(String... texts) throws IOException {
		for (int i = 0; i < texts.length; i += 2) {
			XtextResource resource = (XtextResource) set.createResource(URI.createURI("file:/dossier/" + texts[i]));
			files.put(texts[i], resource);
			if (texts[i + 1].contains(CARET)) {
				ouvert = resource;
				caret = texts[i + 1].indexOf(CARET);
			}
			resource.load(new ByteArrayInputStream(texts[i + 1].replace(CARET, "").getBytes(StandardCharsets.UTF_8)), Map.of());
		}
		EcoreUtil.resolveAll(set);
	}

	IResourceDescriptions index() {
		return Atelier.INJECTOR.getInstance(ResourceDescriptionsProvider.class).getResourceDescriptions(set);
	}

	@Override
	public <R> R readOnly(URI targetURI, IUnitOfWork<R, ResourceSet> work) {
		try {
			return work.exec(set);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	static String appliquer(String text, List<ReplaceRegion> edits) {
		StringBuilder changed = new StringBuilder(text);
		for (int i = edits.size() - 1; i >= 0; i--) {
			edits.get(i).applyTo(changed);
		}
		return changed.toString();
	}

	static String texte(XtextResource resource) {
		return resource.getParseResult().getRootNode().getText();
	}

	/** « file:line:column », lines and columns from 1. */
	static String lieu(Location location) {
		return location.getUri().substring(location.getUri().lastIndexOf('/') + 1) + ":" + (location.getRange().getStart().getLine() + 1) + ":"
				+ (location.getRange().getStart().getCharacter() + 1);
	}
}
