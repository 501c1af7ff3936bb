// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.StringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * The words of a text for the formatter. A block written twice (an error that is told) leaves an object outside the model, which the
 * framework cannot place: such a text has no words to format, and is left alone.
 */
public class RegionsSures extends TextRegionAccessBuilder {

	@Inject
	private Provider<XtextResource> resources;

	@Override
	public ITextRegionAccess create() {
		try {
			return super.create();
		} catch (NullPointerException e) {
			return new TextRegionAccessBuilder().forNodeModel(vide()).create();
		}
	}

	private XtextResource vide() {
		try {
			XtextResource empty = resources.get();
			empty.setURI(URI.createURI("vide.marche"));
			empty.load(new StringInputStream(""), null);
			return empty;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
