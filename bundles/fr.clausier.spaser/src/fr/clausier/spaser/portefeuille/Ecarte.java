// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.Objects;

/**
 * A purchase that is not counted, and why; it is listed so that nothing disappears.
 *
 * @param marche title of the purchase
 * @param motif  why
 * @param detail what to do, or the fact that excludes it
 */
public record Ecarte(String marche, Motif motif, String detail) {

    /** Why a purchase is not counted. */
    public enum Motif {
        /** The launch date is not stated, so no year can be given. */
        SANS_DATE,
        /** The buyer is not stated. */
        SANS_ACHETEUR,
        /** Launched another year. */
        AUTRE_ANNEE,
        /** The buyer is not bound by the scheme. */
        AUTRE_ACHETEUR,
        /** Awarded under a framework agreement, which counts for it. */
        SUBSEQUENT,
        /** No lot and no fact: there is no contract to count yet. */
        SANS_CONTRAT;

        /** Whether someone has to complete the strategy; the others are out of scope for a good reason. */
        public boolean aCorriger() {
            return this == SANS_DATE || this == SANS_ACHETEUR || this == SANS_CONTRAT;
        }
    }

    public Ecarte {
        Objects.requireNonNull(marche, "marche");
        Objects.requireNonNull(motif, "motif");
        Objects.requireNonNull(detail, "detail");
    }
}
