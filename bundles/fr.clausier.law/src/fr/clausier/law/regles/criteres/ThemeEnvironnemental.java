// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeEngagement;

/**
 * Families of environmental subjects, as the eForms objectives (BT-774) group them: what a criterion speaks of is
 * guessed from its words, what a commitment is about is known from its kind.
 */
enum ThemeEnvironnemental {
	ECONOMIE_CIRCULAIRE("dechets?|valorisation|soged|tri|recycla(?:ge|bles?)|recyclee?s?|reemploi|reutilisation"
			+ "|economie circulaire|emballages?|plastiques?|reparabilite|duree de vie",
			TypeEngagement.DECHETS_VALORISATION, TypeEngagement.REEMPLOI_REUTILISATION,
			TypeEngagement.MATIERES_RECYCLEES, TypeEngagement.EMBALLAGES_PLASTIQUES,
			TypeEngagement.NUMERIQUE_RESPONSABLE),
	CLIMAT("co2e?|carbone|gaz a effet de serre|ges|energie|energetiques?|kwh|biosourcee?s?|geosourcee?s?|fdes"
			+ "|livraisons?|vehicules?|transports?|deplacements?",
			TypeEngagement.BIOSOURCE_BAS_CARBONE, TypeEngagement.CO2_PRESTATION, TypeEngagement.ENERGIE,
			TypeEngagement.MOBILITE_LIVRAISON),
	POLLUTION("nuisances?|bruit|sonores?|poussieres?|pollutions?|polluants?|cov|qualite de l'air",
			TypeEngagement.POLLUTION_NUISANCES, TypeEngagement.MOBILITE_LIVRAISON),
	EAU("eau|eaux", TypeEngagement.EAU),
	BIODIVERSITE("biodiversite|phytosanitaires?|especes", TypeEngagement.BIODIVERSITE),
	ADAPTATION("adaptation|confort d'ete|desimpermeabilisation|ilots? de chaleur", TypeEngagement.ADAPTATION),
	ALIMENTATION("alimentation|alimentaires?|egalim|denrees|agriculture biologique", TypeEngagement.ALIMENTATION_DURABLE);

	private final Pattern motif;
	private final Set<TypeEngagement> engagements;

	ThemeEnvironnemental(String mots, TypeEngagement premier, TypeEngagement... autres) {
		motif = Mots.motif(mots);
		engagements = EnumSet.of(premier, autres);
	}

	/** Subjects that a criterion or sub-criterion names, with its proofs, unit and method; empty when none is recognised. */
	static Set<ThemeEnvironnemental> de(ElementJuge element) {
		String texte = element.objet() == element.critere() ? texte(element.critere()) : texte(element);
		Set<ThemeEnvironnemental> themes = EnumSet.noneOf(ThemeEnvironnemental.class);
		for (ThemeEnvironnemental theme : values()) {
			if (Mots.trouver(theme.motif, texte).isPresent()) {
				themes.add(theme);
			}
		}
		return themes;
	}

	/** The kinds of commitment that are about this subject. */
	Set<TypeEngagement> engagements() {
		return engagements;
	}

	/** Whether a commitment of that kind is about this subject; a plan of progress may be about any. */
	boolean traite(TypeEngagement engagement) {
		return engagement == TypeEngagement.PLAN_PROGRES || engagements.contains(engagement);
	}

	private static String texte(Critere critere) {
		List<String> textes = new ArrayList<>();
		ElementJuge.de(critere).forEach(e -> textes.add(texte(e)));
		textes.addAll(critere.getPreuves());
		textes.add(String.valueOf(critere.getUnite()));
		textes.add(String.valueOf(critere.getMethode()));
		return String.join(" / ", textes);
	}

	private static String texte(ElementJuge element) {
		return element.intitule() + " / " + String.join(" / ", element.elements());
	}
}
