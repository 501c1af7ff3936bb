// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.regex.Pattern;

import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.PorteSur;

/** Words that betray a geographic advantage. */
final class R056CritereGeographique extends RegleSurMots {

	private static final Pattern GEOGRAPHIE = Mots.motif("local|locales?|localisation|localisee?s?|implantations?"
			+ "|implantee?s?|proximite|distances?|departements?|departemental\\w*|regions?|regiona(?:l|ux|les?)");
	// Remote work and remote help are a way of performing, not a place; a room may be called "local technique".
	private static final Pattern AUTRE_SENS = Mots.motif("a distance|local (?:technique|poubelles?|velos?)");

	R056CritereGeographique() {
		super("R-056", GEOGRAPHIE, AUTRE_SENS);
	}

	@Override
	boolean concerne(ElementJuge element) {
		return element.critere().getPorteSur() != PorteSur.EXECUTION;
	}
}
