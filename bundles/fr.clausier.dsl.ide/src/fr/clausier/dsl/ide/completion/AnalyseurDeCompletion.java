// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.Collection;
import java.util.function.UnaryOperator;

import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;

import fr.clausier.dsl.ide.contentassist.antlr.ClausierParser;

/** Finds what can follow a text; the text may have been made readable first, for the stock parser stops at the first error. */
public class AnalyseurDeCompletion extends ClausierParser {

	private volatile UnaryOperator<String> reading = UnaryOperator.identity();

	/** @param repairs what to make of the text up to a place near the caret before it is read */
	void lire(UnaryOperator<String> repairs) {
		reading = repairs;
	}

	@Override
	public Collection<FollowElement> getFollowElements(String input, boolean strict) {
		return super.getFollowElements(reading.apply(input), strict);
	}
}
