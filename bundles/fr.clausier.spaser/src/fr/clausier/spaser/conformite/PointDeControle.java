// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.conformite;

import java.util.Objects;

/**
 * One thing that the code asks of a scheme, and whether it is there.
 *
 * @param libelle   what is checked
 * @param verdict   result
 * @param constat   the fact, in a sentence
 * @param fondement legal source
 */
public record PointDeControle(String libelle, Verdict verdict, String constat, String fondement) {

    /** Result of a check. */
    public enum Verdict {
        CONFORME("conforme"), A_CORRIGER("à corriger"), A_COMPLETER("à compléter"), SANS_OBJET("sans objet");

        private final String libelle;

        Verdict(String libelle) {
            this.libelle = libelle;
        }

        /** The words of a report. */
        public String libelle() {
            return libelle;
        }
    }

    public PointDeControle {
        Objects.requireNonNull(libelle, "libelle");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(constat, "constat");
        Objects.requireNonNull(fondement, "fondement");
    }
}
