// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.Set;
import java.util.function.Predicate;

import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

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
}
