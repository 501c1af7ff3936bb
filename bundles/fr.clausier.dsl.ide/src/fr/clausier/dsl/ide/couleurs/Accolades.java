// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import java.util.Set;

import org.eclipse.xtext.ide.editor.bracketmatching.BracePair;
import org.eclipse.xtext.ide.editor.bracketmatching.DefaultBracePairProvider;

import com.google.inject.Singleton;

/** The signs that go by two: braces of blocks, parentheses, and the guillemets of French texts. */
@Singleton
public class Accolades extends DefaultBracePairProvider {

	public Accolades() {
		super(Set.of(new BracePair("{", "}", true), new BracePair("(", ")", false), new BracePair("«", "»", false)));
	}
}
