// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.Objects;

/**
 * Insertion hours that a contract will ask for.
 *
 * @param etat        whether there is a number
 * @param heures      whole hours over the whole contract; 0 unless {@link Etat#CALCULEES}
 * @param explication how they were computed, or which fact is missing
 */
public record HeuresPrevues(Etat etat, long heures, String explication) {

    /** Whether there is a number. */
    public enum Etat {
        /** The contract has no insertion clause. */
        SANS_CLAUSE("sans clause"),
        /** The hours are known. */
        CALCULEES("calculées"),
        /** There is a clause, but a factor is missing. */
        NON_CALCULABLES("non calculables");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /** The word written in workbooks and reports. */
        public String libelle() {
            return libelle;
        }
    }

    /** No insertion clause. */
    public static final HeuresPrevues AUCUNE = new HeuresPrevues(Etat.SANS_CLAUSE, 0, "");

    public HeuresPrevues {
        Objects.requireNonNull(etat, "etat");
        Objects.requireNonNull(explication, "explication");
    }

    /** Known hours. */
    public static HeuresPrevues calculees(long heures, String explication) {
        return new HeuresPrevues(Etat.CALCULEES, heures, explication);
    }

    /** A clause whose hours cannot be computed. */
    public static HeuresPrevues nonCalculables(String explication) {
        return new HeuresPrevues(Etat.NON_CALCULABLES, 0, explication);
    }
}
