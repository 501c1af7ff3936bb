// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.List;

/** What stands between « and », or in the condition of a clause. */
public sealed interface Expression {

    /** A constant: text, number, date or boolean. */
    record Litteral(Object valeur) implements Expression {
    }

    /** A path over the facts: {@code lot.insertion.heures}. */
    record Chemin(List<String> etapes) implements Expression {

        /** The path as it is written, without accents. */
        public String texte() {
            return String.join(".", etapes);
        }
    }

    /** Negation. */
    record Non(Expression terme) implements Expression {
    }

    /** Two terms and an operator. */
    record Binaire(Operateur operateur, Expression gauche, Expression droite) implements Expression {
    }

    /** A value and the way to write it: {@code marche.lancement | date}. */
    record Mise(Expression valeur, Format format) implements Expression {
    }

    /** Operators, from the weakest to the strongest. */
    enum Operateur {
        OU("ou"), ET("et"), EGAL("="), DIFFERENT("!="), INFERIEUR("<"), AU_PLUS("<="), SUPERIEUR(">"), AU_MOINS(">=");

        private final String signe;

        Operateur(String signe) {
            this.signe = signe;
        }

        /** The sign as written in a text. */
        public String signe() {
            return signe;
        }

        /** Whether it compares two values. */
        public boolean compare() {
            return this != OU && this != ET;
        }
    }
}
