// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;

/** What a run of text stands for beyond its characters. */
public sealed interface Lien {

    /**
     * A figure of the strategy: hours, a weight, a date, an amount.
     *
     * @param cle   what it is, the same in all documents of the purchase: {@code lot.1.insertion.heures}
     * @param brut  the value as the strategy would write it
     * @param genre how a reader may type it
     */
    record Valeur(String cle, String brut, Genre genre) implements Lien {

        /** Kinds of figures. */
        public enum Genre {
            /** Whole hours. */
            HEURES,
            /** Percentage or points. */
            POIDS,
            /** Day. */
            DATE,
            /** Euros. */
            MONTANT,
            /** Any other number. */
            NOMBRE
        }

        public Valeur {
            Objects.requireNonNull(cle, "cle");
            Objects.requireNonNull(brut, "brut");
            Objects.requireNonNull(genre, "genre");
        }
    }

    /**
     * A reference to another article of the same document; its text is the number of that article and follows it.
     *
     * @param cible clause whose article is meant, or path of the section
     */
    record Renvoi(String cible) implements Lien {

        public Renvoi {
            Objects.requireNonNull(cible, "cible");
        }
    }
}
