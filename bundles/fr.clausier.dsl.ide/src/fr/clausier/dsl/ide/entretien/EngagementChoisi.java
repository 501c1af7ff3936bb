// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;

import fr.clausier.model.strategie.TypeEngagement;

/**
 * An environmental condition of performance, for every lot.
 *
 * @param type     its kind
 * @param texte    what is to be done
 * @param objectif figure to reach; null when none is set
 * @param unite    its unit, as in "% des produits"
 * @param preuve   what shows it
 * @param penalite euros for each failure; null for none
 */
public record EngagementChoisi(TypeEngagement type, String texte, BigDecimal objectif, String unite, String preuve, BigDecimal penalite) {
}
