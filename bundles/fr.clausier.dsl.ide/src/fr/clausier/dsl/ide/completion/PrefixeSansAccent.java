// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

/** « crit », « CRIT », « oeuvre » and « aoo » find « critères », « main d'œuvre » and « appel d'offres ouvert ». */
public class PrefixeSansAccent implements IPrefixMatcher {

	@Override
	public boolean isCandidateMatchingPrefix(String name, String prefix) {
		return prefix.isEmpty() || Ressemblance.de(name, prefix) > 0;
	}
}
