// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.Objects;

import fr.clausier.spaser.portefeuille.Phase;

/**
 * Which contracts a total counts.
 *
 * @param phase     planned, awarded or realised
 * @param annee     calendar year
 * @param dimension by what it is broken down
 * @param valeur    value of the dimension; empty for the whole
 */
public record Cle(Phase phase, int annee, Dimension dimension, String valeur) {

    public Cle {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(valeur, "valeur");
    }

    /** All contracts of a phase and year. */
    public static Cle ensemble(Phase phase, int annee) {
        return new Cle(phase, annee, Dimension.ENSEMBLE, "");
    }
}
