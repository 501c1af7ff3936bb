// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.spaser.indicateur.Mesure;

/**
 * One objective held against the plans of the year.
 *
 * @param axe         title of its axis
 * @param comparateur sense of the target
 * @param cible       target in force; null when none holds that year or the unit does not fit
 * @param mesure      planned value, over the year, or since the start of the scheme for a target over the period
 * @param anterieur   part of the numerator that comes from earlier years, zero unless the target is over the period
 * @param statut      where it stands
 * @param ecart       planned value less target, in the unit of the target, to the hundredth; null without data or target
 * @param reste       what is still to be done; empty when nothing is
 * @param explication a French sentence when the status needs one, else empty
 */
public record ResultatObjectif(String axe, Comparateur comparateur, CibleEnVigueur cible, Mesure mesure,
        BigDecimal anterieur, Statut statut, BigDecimal ecart, Optional<Reste> reste, String explication) {

    public ResultatObjectif {
        Objects.requireNonNull(axe, "axe");
        Objects.requireNonNull(comparateur, "comparateur");
        Objects.requireNonNull(mesure, "mesure");
        Objects.requireNonNull(anterieur, "anterieur");
        Objects.requireNonNull(statut, "statut");
        Objects.requireNonNull(reste, "reste");
        Objects.requireNonNull(explication, "explication");
    }
}
