// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Which braces belong to a block that stays on one line. */
final class BlocsEnLigne {

	/** Longest content of a block on one line. */
	private static final int MAX = 120;

	private final Jetons tokens;
	private final Set<ISemanticRegion> braces = new HashSet<>();

	BlocsEnLigne(Jetons tokens) {
		this.tokens = tokens;
	}

	static boolean ouvre(ISemanticRegion region) {
		return region.getGrammarElement() instanceof Keyword && region.getText().equals("{");
	}

	static boolean ferme(ISemanticRegion region) {
		return region.getGrammarElement() instanceof Keyword && region.getText().equals("}");
	}

	/** Whether the brace opens or closes a block that stays on one line. */
	boolean contient(ISemanticRegion brace) {
		return braces.contains(brace);
	}

	/** Looks at a block from its opening brace. */
	void lire(ISemanticRegion open) {
		List<ISemanticRegion> content = new ArrayList<>();
		ISemanticRegion region = open;
		int length = 0;
		do {
			IHiddenRegion between = region.getNextHiddenRegion();
			region = region.getNextSemanticRegion();
			if (region == null || ouvre(region) || between.isUndefined() || Blancs.commente(between) || between.getText().indexOf('\n') >= 0
					|| region.getText().indexOf('\n') >= 0) {
				return;
			}
			content.add(region);
			length += tokens.maison(region.getText(), region.getGrammarElement(), "").length() + 1;
		} while (!ferme(region) && length <= MAX + 1);
		if (ferme(region)) {
			braces.add(open);
			braces.add(region);
		}
	}
}
