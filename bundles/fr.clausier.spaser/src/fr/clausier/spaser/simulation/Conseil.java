// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.suivi.SuiviObjectif;

/**
 * A change to a draft that would bring an objective closer.
 *
 * @param objectifs  objectives that it serves, the one it brings closest first
 * @param contrat    draft, or lot of it
 * @param changement what to change, in French
 * @param enonce     the statement to write in the strategy, or to try with « --et-si »; empty when the figure is the officer's to choose
 * @param gain       what it would add to the numerator of the first objective, in its unit; null when it cannot be said
 * @param part       share of what is still to be done that it would cover, from 0 to 1 for each objective, added up
 * @param faisabilite one French sentence
 */
public record Conseil(List<SuiviObjectif> objectifs, Contrat contrat, String changement, String enonce, BigDecimal gain, BigDecimal part,
        String faisabilite) {

    public Conseil {
        objectifs = List.copyOf(objectifs);
        Objects.requireNonNull(contrat, "contrat");
        Objects.requireNonNull(changement, "changement");
        Objects.requireNonNull(enonce, "enonce");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(faisabilite, "faisabilite");
    }

    /** The same change for the objectives of both. */
    Conseil avec(Conseil autre) {
        List<SuiviObjectif> tous = new ArrayList<>(objectifs);
        tous.addAll(autre.objectifs);
        return new Conseil(tous, contrat, changement, enonce, gain, part.add(autre.part), faisabilite);
    }
}
