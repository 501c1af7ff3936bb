// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What is wrong where the pointer rests. The file is judged anew: that takes less than a tooltip waits, and what another file changed in
 * between counts too.
 */
@Singleton
class ConstatsSousLePointeur {

	@Inject
	private IResourceValidator validator;

	/** The findings of the place, each once. */
	List<Issue> dans(XtextResource resource, int offset) {
		return validator.validate(resource, CheckMode.NORMAL_AND_FAST, CancelIndicator.NullImpl).stream()
				.filter(i -> i.getOffset() != null && i.getLength() != null && offset >= i.getOffset() && offset < i.getOffset() + Math.max(1, i.getLength())).distinct().toList();
	}
}
