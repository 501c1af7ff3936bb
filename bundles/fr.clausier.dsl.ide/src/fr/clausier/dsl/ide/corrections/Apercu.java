// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.List;

import fr.clausier.dsl.ide.retouches.Application;
import fr.clausier.dsl.ide.retouches.Retouche;

/**
 * What a change does to the lines that it touches.
 *
 * @param avant whole lines as they are; empty when only new lines come in
 * @param apres the same lines once changed
 */
public record Apercu(String avant, String apres) {

	static Apercu de(String text, List<Retouche> edits) {
		if (edits.isEmpty()) {
			return new Apercu("", "");
		}
		int from = edits.stream().mapToInt(Retouche::offset).min().orElseThrow();
		int to = edits.stream().mapToInt(Retouche::fin).max().orElseThrow();
		int start = text.lastIndexOf('\n', from - 1) + 1;
		int end = text.indexOf('\n', to);
		String before = text.substring(start, end < 0 ? text.length() : end);
		List<Retouche> moved = edits.stream().map(r -> new Retouche(r.fichier(), r.offset() - start, r.longueur(), r.texte(), r.champs())).toList();
		return new Apercu(before, Application.de(before, moved));
	}
}
