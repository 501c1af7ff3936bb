// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.TypeEngagement;

/** The words of environmental commitments as the messages use them: French as in the language, English beside it. */
final class MotsEnvironnement {

	private MotsEnvironnement() {
	}

	/** A commitment between quotation marks, by its subject and what it says. */
	static FaitBilingue nom(EngagementEnvironnemental engagement) {
		FaitBilingue sujet = nom(engagement.getType());
		String texte = engagement.getTexte() == null ? "" : engagement.getTexte().strip();
		return texte.isEmpty() ? FaitBilingue.de("« {sujet} »", "“{sujet}”", Map.of("sujet", sujet))
				: FaitBilingue.de("« {sujet} : {texte} »", "“{sujet}: {texte}”", Map.of("sujet", sujet, "texte", texte));
	}

	/** A subject of commitment. */
	static FaitBilingue nom(TypeEngagement type) {
		return new FaitBilingue(type.getLiteral(), switch (type) {
			case DECHETS_VALORISATION -> "recovered waste";
			case REEMPLOI_REUTILISATION -> "reuse";
			case MATIERES_RECYCLEES -> "recycled materials";
			case BIOSOURCE_BAS_CARBONE -> "bio-based or low-carbon materials";
			case CO2_PRESTATION -> "CO2 emissions";
			case ENERGIE -> "energy";
			case MOBILITE_LIVRAISON -> "low-emission deliveries";
			case EAU -> "water";
			case BIODIVERSITE -> "biodiversity";
			case POLLUTION_NUISANCES -> "nuisances";
			case ADAPTATION -> "adaptation to climate";
			case EMBALLAGES_PLASTIQUES -> "packaging";
			case ALIMENTATION_DURABLE -> "sustainable food";
			case NUMERIQUE_RESPONSABLE -> "responsible IT";
			case PLAN_PROGRES -> "improvement plan";
		});
	}
}
