// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.util.Objects;

import fr.clausier.spaser.indicateur.Grandeur;

/**
 * The target that holds in one year.
 *
 * @param valeur       value in its unit (30 means 30 %)
 * @param grandeur     in what it is expressed
 * @param baseSupposee whether the scheme does not say by number or by value, so that the usual base was taken
 * @param depuis       year from which it holds; null when it holds from the start
 * @param cumulee      whether it is a sum over the whole period of the scheme rather than each year
 * @param ouverte      whether it is such a sum and the period goes on after the year
 * @param suivante     year of the next stated value; null when there is none
 * @param valeurSuivante next stated value; null when there is none
 */
public record CibleEnVigueur(BigDecimal valeur, Grandeur grandeur, boolean baseSupposee, Integer depuis, boolean cumulee,
        boolean ouverte, Integer suivante, BigDecimal valeurSuivante) {

    public CibleEnVigueur {
        Objects.requireNonNull(valeur, "valeur");
        Objects.requireNonNull(grandeur, "grandeur");
    }
}
