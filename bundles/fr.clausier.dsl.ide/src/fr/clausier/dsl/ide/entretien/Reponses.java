// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;

/**
 * All that was answered; what was not asked is null or empty.
 *
 * @param objet        subject of the purchase
 * @param nature       works, supplies or services
 * @param lancement    day of the notice, which fixes the law
 * @param dureeMois    months; null as long as it is not known
 * @param acheteur     who buys
 * @param lots         one: not divided
 * @param motif        why it is not divided
 * @param motivation   the reasons of law and fact
 * @param procedure    the one chosen; null for the one proposed
 * @param publicites   where the notice goes; null for those proposed
 * @param criteres     award criteria
 * @param specification a sentence of the technical specifications on sustainable development
 * @param engagement   environmental condition
 * @param insertion    condition on employment
 * @param avance       advance, percent
 */
public record Reponses(String objet, NatureMarche nature, LocalDate lancement, Integer dureeMois, AcheteurChoisi acheteur, List<LotPrevu> lots,
		MotifNonAllotissement motif, String motivation, Procedure procedure, List<Publicite> publicites, List<CritereChoisi> criteres, String specification,
		EngagementChoisi engagement, InsertionChoisie insertion, BigDecimal avance) {

	public Reponses {
		lots = List.copyOf(lots);
		criteres = List.copyOf(criteres);
	}

	/** @return value of the whole purchase, euros HT; null when that of a lot is missing */
	public BigDecimal valeur() {
		return lots.isEmpty() || lots.stream().map(LotPrevu::montant).anyMatch(Objects::isNull) ? null
				: lots.stream().map(LotPrevu::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** @return whether there are lots */
	public boolean alloti() {
		return lots.size() > 1;
	}

	/** @return French sentences, each naming an answer without which there is no purchase to write; empty when all are there */
	public List<String> manques() {
		List<String> missing = new ArrayList<>();
		exiger(missing, objet != null && !objet.isBlank(), "Dites ce que vous achetez, en une phrase.");
		exiger(missing, lancement != null, "Indiquez la date de lancement, au jour près : elle fixe le droit applicable.");
		exiger(missing, acheteur != null && acheteur.titre() != null && !acheteur.titre().isBlank(), "Dites qui achète.");
		exiger(missing, dureeMois != null && dureeMois > 0, "Indiquez la durée du marché, en mois.");
		exiger(missing, valeur() != null && valeur().signum() > 0, "Indiquez la valeur estimée, en euros hors taxes.");
		exiger(missing, !alloti() || lots.stream().noneMatch(l -> l.titre() == null || l.titre().isBlank()), "Donnez un titre à chaque lot.");
		return missing;
	}

	private static void exiger(List<String> missing, boolean present, String sentence) {
		if (!present) {
			missing.add(fr.clausier.law.Typographie.francaise(sentence));
		}
	}
}
