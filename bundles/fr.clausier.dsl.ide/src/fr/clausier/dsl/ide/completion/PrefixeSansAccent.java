// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.Locale;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

import fr.clausier.dsl.lexique.Habitudes;

/** « crit », « CRIT » and « oeuvre » find « critères » and « main d'œuvre »: any word of a proposal may begin with what was typed. */
public class PrefixeSansAccent implements IPrefixMatcher {

	@Override
	public boolean isCandidateMatchingPrefix(String name, String prefix) {
		String candidate = plier(name);
		String typed = plier(prefix);
		return candidate.startsWith(typed) || typed.length() > 1 && (candidate.contains(" " + typed) || candidate.contains("'" + typed));
	}

	private static String plier(String text) {
		return Habitudes.plier(text).toLowerCase(Locale.ROOT);
	}
}
