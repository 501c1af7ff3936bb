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
     * @param cible   clause or section whose article is meant, as the text names it
     * @param article place of that article among all headings of the document, from 1; 0 when the document has no such article, which its
     *                check refuses
     */
    record Renvoi(String cible, int article) implements Lien {

        public Renvoi {
            Objects.requireNonNull(cible, "cible");
        }
    }
}
