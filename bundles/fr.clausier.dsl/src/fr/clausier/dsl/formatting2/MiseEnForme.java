// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;

/** The house form of a whole file, outside of any editor. */
public final class MiseEnForme {

	private MiseEnForme() {
	}

	/** @return the text of the resource in the house form; the resource itself is left as it is */
	public static String de(XtextResource resource) {
		IResourceServiceProvider services = resource.getResourceServiceProvider();
		ITextRegionAccess regions = services.get(TextRegionAccessBuilder.class).forNodeModel(resource).create();
		FormatterRequest request = services.get(FormatterRequest.class).setTextRegionAccess(regions).setAllowIdentityEdits(false);
		return regions.getRewriter().renderToString(services.get(IFormatter2.class).format(request));
	}
}
