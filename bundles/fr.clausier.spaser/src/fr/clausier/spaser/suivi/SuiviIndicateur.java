// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.Objects;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;

/**
 * One indicator in one unit, planned, awarded and realised.
 *
 * @param indicateur     indicator
 * @param grandeur       in what it is expressed
 * @param prevu          over the drafts of the year; null when the indicator has no planned value
 * @param contractualise over the contracts awarded in the year; null when it has none
 * @param realise        over what was done in the year; null when it has none
 * @param tendance       since the year before, of the furthest phase that says something
 */
public record SuiviIndicateur(Indicateur indicateur, Grandeur grandeur, Mesure prevu, Mesure contractualise, Mesure realise,
        Tendance tendance) {

    public SuiviIndicateur {
        Objects.requireNonNull(indicateur, "indicateur");
        Objects.requireNonNull(grandeur, "grandeur");
        Objects.requireNonNull(tendance, "tendance");
    }

    /** The measure of a phase; null when the indicator has none there. */
    public Mesure mesure(Phase phase) {
        return switch (phase) {
            case PREVU -> prevu;
            case CONTRACTUALISE -> contractualise;
            case REALISE -> realise;
        };
    }
}
