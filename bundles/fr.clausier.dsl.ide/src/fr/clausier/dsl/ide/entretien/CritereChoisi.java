// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.strategie.TypeCritere;

/**
 * An award criterion.
 *
 * @param type     its kind
 * @param titre    its title; null or empty for the price
 * @param poids    its weight, percent
 * @param elements what is looked at; empty for the price
 * @param preuve   what the tenderer shows; null or empty when nothing is asked
 */
public record CritereChoisi(TypeCritere type, String titre, BigDecimal poids, List<String> elements, String preuve) {
}
