// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The frames that turn the few lines of an example into a whole file. */
final class Cadres {

	private static final Pattern ICI = Pattern.compile("(?m)^([ \\t]*)«ici»$");
	private static final Map<?, ?> TEXTES = (Map<?, ?>) DonneesYaml.lire("exemples/cadres.yaml");

	private Cadres() {
	}

	/** The frames by name, with their lines; the mark «ici» stands where the example goes. */
	static Map<String, String> tous() {
		Map<String, String> cadres = new LinkedHashMap<>();
		TEXTES.keySet().forEach(cadre -> cadres.put(cadre.toString(), DonneesYaml.texte(TEXTES, cadre.toString())));
		return cadres;
	}

	/** Throws unless the frame exists. */
	static void exiger(String cadre) {
		if (!TEXTES.containsKey(cadre)) {
			throw new IllegalArgumentException("Cadre d'exemple inconnu : " + cadre);
		}
	}

	/** The frame with the lines of the example in their place, indented as that place is. */
	static String entourer(String cadre, String exemple) {
		Matcher place = ICI.matcher(DonneesYaml.texte(TEXTES, cadre));
		return place.replaceFirst(trouve -> Matcher.quoteReplacement(exemple.indent(trouve.group(1).length()).stripTrailing())) + "\n";
	}
}
