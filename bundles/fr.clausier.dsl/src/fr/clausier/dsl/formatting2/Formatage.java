// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Brings the text of a whole file to the house form. */
public class Formatage {

	private final Provider<TextRegionAccessBuilder> regions;
	private final Provider<IFormatter2> formatters;

	@Inject
	public Formatage(Provider<TextRegionAccessBuilder> regions, Provider<IFormatter2> formatters) {
		this.regions = regions;
		this.formatters = formatters;
	}

	/** @return the text in the house form; the text as it is when it has syntax errors or a block written twice */
	public String formater(XtextResource resource) {
		String text = resource.getParseResult().getRootNode().getText();
		if (resource.getParseResult().hasSyntaxErrors()) {
			return text;
		}
		ITextRegionAccess access = regions.get().forNodeModel(resource).create();
		List<ITextReplacement> edits = formatters.get().format(new FormatterRequest().setTextRegionAccess(access));
		return edits.isEmpty() ? text : access.getRewriter().renderToString(edits);
	}
}
