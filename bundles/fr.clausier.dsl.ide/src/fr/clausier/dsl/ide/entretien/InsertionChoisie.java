// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;

/**
 * A condition of performance on employment: hours for people far from work, in every lot.
 *
 * @param taux        share of the hours of work, percent
 * @param coutHoraire cost of an hour of work, euros, from which the hours are computed
 * @param penalite    euros for each hour missing
 * @param facilitateur name of the facilitator that a file declares; null when there is none
 */
public record InsertionChoisie(BigDecimal taux, BigDecimal coutHoraire, BigDecimal penalite, String facilitateur) {
}
