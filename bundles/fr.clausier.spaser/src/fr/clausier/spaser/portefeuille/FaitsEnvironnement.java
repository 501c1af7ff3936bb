// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a contract says of the environment.
 *
 * @param clause      whether it has an environmental condition of performance (L2112-2)
 * @param critere     whether an award criterion, sub-criterion or global cost looks at the environment (R2152-7);
 *                    not stated while no criteria are written
 * @param poids       weight of the environment in the award, percent; null without criterion or when it is not weighted
 * @param engagements commitments, in words
 * @param preuves     proofs asked for, in words, with how often they are handed over
 */
public record FaitsEnvironnement(Reponse clause, Reponse critere, BigDecimal poids, List<String> engagements,
        List<String> preuves) {

    public FaitsEnvironnement {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(critere, "critere");
        engagements = List.copyOf(engagements);
        preuves = List.copyOf(preuves);
    }

    /** Whether the contract takes the environment into account by a clause or a criterion. */
    public Reponse consideration() {
        return clause.ou(critere);
    }
}
