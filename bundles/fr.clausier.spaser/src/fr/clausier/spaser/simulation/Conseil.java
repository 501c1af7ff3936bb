// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.math.BigDecimal;
import java.util.Objects;

import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.suivi.SuiviObjectif;

/**
 * A change to a draft that would bring an objective closer.
 *
 * @param objectif   objective
 * @param contrat    draft, or lot of it
 * @param changement what to change, in French
 * @param enonce     the statement to write in the strategy, or to try with « --et-si »; empty when the figure is the officer's to choose
 * @param gain       what it would add to the numerator, in its unit; null when it cannot be said
 * @param part       share of what is still to be done that it would cover, from 0 to 1
 * @param faisabilite one French sentence
 */
public record Conseil(SuiviObjectif objectif, Contrat contrat, String changement, String enonce, BigDecimal gain, BigDecimal part,
        String faisabilite) {

    public Conseil {
        Objects.requireNonNull(objectif, "objectif");
        Objects.requireNonNull(contrat, "contrat");
        Objects.requireNonNull(changement, "changement");
        Objects.requireNonNull(enonce, "enonce");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(faisabilite, "faisabilite");
    }
}
