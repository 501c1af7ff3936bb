// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;

/**
 * What the award decided; each value is null when it was not filled in.
 *
 * @param offresRecues  tenders received, the irregular ones included
 * @param innovant      whether it buys innovative works, supplies or services
 * @param ccag          general conditions it refers to
 * @param avance        whether an advance was granted
 * @param tauxAvance    rate of the advance, 0 to 1; 0 with an advance means that the rate is unknown
 * @param groupement    kind of group that holds it
 * @param sousTraitance whether subcontracting was declared
 * @param origineUE     share of products made in the European Union, 0 to 1
 * @param origineFrance share of products made in France, 0 to 1
 */
public record Passation(Integer offresRecues, Boolean innovant, CcagDecp ccag, Boolean avance, BigDecimal tauxAvance,
        Groupement groupement, Boolean sousTraitance, BigDecimal origineUE, BigDecimal origineFrance) {
}
