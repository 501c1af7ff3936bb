// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.spaser.evaluation.CibleEnVigueur;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.indicateur.Quotient;
import fr.clausier.spaser.portefeuille.Phase;

/**
 * One objective of the scheme held against what is planned, awarded and realised.
 *
 * @param axe         title of its axis
 * @param comparateur sense of the target
 * @param cible       target in force; null when none holds that year or its unit does not fit
 * @param mesures     planned, awarded and realised, over the year, or since the start of the scheme for a target over the period
 * @param constat     the phase that the status is taken from: the furthest that says something; null when none does
 * @param projection  what the constat becomes once the drafts of the year are awarded as they are written; null when they cannot tell
 * @param statut      where it stands
 * @param ecart       constat less target, in the unit of the target, to the hundredth; null without either
 * @param reste       what is still to be done; empty when nothing is
 * @param evolution   the constat and the target year by year, the year of the summary included
 * @param explication a French sentence when the status needs one, else empty
 */
public record SuiviObjectif(String axe, Comparateur comparateur, CibleEnVigueur cible, SuiviIndicateur mesures, Phase constat,
        Mesure projection, StatutSuivi statut, BigDecimal ecart, Optional<Reste> reste, List<Point> evolution, String explication) {

    /**
     * One year of an evolution.
     *
     * @param annee  calendar year
     * @param phase  where the value comes from; null when there is none
     * @param valeur value; null when there is none
     * @param cible  target in force; null when there is none
     */
    public record Point(int annee, Phase phase, Quotient valeur, BigDecimal cible) {
    }

    public SuiviObjectif {
        Objects.requireNonNull(axe, "axe");
        Objects.requireNonNull(comparateur, "comparateur");
        Objects.requireNonNull(mesures, "mesures");
        Objects.requireNonNull(statut, "statut");
        Objects.requireNonNull(reste, "reste");
        Objects.requireNonNull(explication, "explication");
        evolution = List.copyOf(evolution);
    }

    /** The measure that the status is taken from; null when none says anything. */
    public Mesure mesureConstatee() {
        return constat == null ? null : mesures.mesure(constat);
    }
}
