// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/**
 * What one contract brings to an indicator.
 *
 * @param contrat contract
 * @param reponse whether it counts; not stated when a fact is missing
 * @param apport  what it adds to the numerator, in its unit; null when it counts but its quantity is not known
 * @param manques the missing facts, empty when nothing is missing
 */
public record Contribution(Contrat contrat, Reponse reponse, BigDecimal apport, List<String> manques) {

    public Contribution {
        Objects.requireNonNull(contrat, "contrat");
        Objects.requireNonNull(reponse, "reponse");
        manques = List.copyOf(manques);
    }

    /** Whether a fact is missing to count this contract. */
    public boolean incomplete() {
        return !manques.isEmpty();
    }
}
