// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;

/** An environmental promise that is marked is also owed, on the same subject. */
final class R065CritereEnvironnementalSansEngagement extends RegleSurSuite {

	R065CritereEnvironnementalSansEngagement() {
		super("R-065", TypeCritere.ENVIRONNEMENT);
	}

	@Override
	Predicate<Prestation> suivi(ElementJuge element) {
		Set<ThemeEnvironnemental> themes = ThemeEnvironnemental.de(element);
		// When the wording names no subject, any commitment may be the matching one.
		return prestation -> prestation.getEngagements().stream().anyMatch(
				e -> themes.isEmpty() || themes.stream().anyMatch(theme -> theme.traite(e.getType())));
	}

	/** The kinds of commitment that would be about the same subject, as the language writes them. */
	@Override
	Map<String, Object> faits(ElementJuge element, Object objet) {
		Map<String, Object> faits = new LinkedHashMap<>(super.faits(element, objet));
		String mots = ThemeEnvironnemental.de(element).stream().flatMap(theme -> theme.engagements().stream()).distinct()
				.map(TypeEngagement::getLiteral).collect(Collectors.joining(", "));
		faits.put("engagements", new FaitBilingue(mots, mots));
		return faits;
	}
}
