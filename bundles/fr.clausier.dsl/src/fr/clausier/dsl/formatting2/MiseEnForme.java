// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;

/** The house form of a whole file, outside of any editor. */
public final class MiseEnForme {

	private MiseEnForme() {
	}

	/**
	 * Formats the text of a resource; the resource itself is left as it is.
	 *
	 * @return the text in the house form; the text as it is when it has syntax errors or a block written twice
	 */
	public static String de(XtextResource resource) {
		IResourceServiceProvider services = resource.getResourceServiceProvider();
		String text = resource.getParseResult().getRootNode().getText();
		ITextRegionAccess regions = services.get(TextRegionAccessBuilder.class).forNodeModel(resource).create();
		FormatterRequest request = services.get(FormatterRequest.class).setTextRegionAccess(regions).setAllowIdentityEdits(false);
		List<ITextReplacement> edits = services.get(IFormatter2.class).format(request);
		return edits.isEmpty() ? text : regions.getRewriter().renderToString(edits);
	}
}
