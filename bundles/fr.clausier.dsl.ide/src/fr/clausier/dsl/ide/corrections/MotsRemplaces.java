// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.ide.retouches.Noeuds;

/**
 * Words of a text that give way to others. The rule says which in its facts: « trouve », « position » in the text, « indice » of the text
 * among the values of its attribute, and « remplacement ».
 */
public final class MotsRemplaces {

	private MotsRemplaces() {
	}

	/** Offers the replacement, when the rule knows one. */
	public static void remplacer(Cas cas) {
		EStructuralFeature feature = cas.trait();
		String found = cas.fait("trouve");
		String wanted = cas.fait("remplacement");
		if (feature == null || found.isEmpty() || wanted.isEmpty()) {
			return;
		}
		int index = cas.nombre("indice").intValue();
		String value = String.valueOf(feature.isMany() ? ((List<?>) cas.cible().eGet(feature)).get(index) : cas.cible().eGet(feature));
		INode node = Noeuds.de(cas.cible(), feature).get(index);
		int start = Noeuds.debut(node);
		Matcher words = mots(found).matcher(cas.source().substring(start, Noeuds.fin(node)));
		// The same words may stand there more than once.
		Matcher before = mots(found).matcher(value.substring(0, Math.min(cas.nombre("position").intValue(), value.length())));
		while (before.find()) {
			words.find();
		}
		if (words.find()) {
			cas.proposer("Remplacer « " + found.strip() + " » par « " + wanted + " »", "Texte remplacé : relisez la phrase.", "Replace « " + found.strip() + " » by « " + wanted + " »",
					r -> r.remplacer(cas.cible(), start + words.start(), start + words.end(), wanted));
		}
	}

	/** In the source, a line may end where the value has a space. */
	private static Pattern mots(String found) {
		return Pattern.compile(String.join("\\s+", Arrays.stream(found.strip().split("\\s+")).map(Pattern::quote).toList()));
	}
}
