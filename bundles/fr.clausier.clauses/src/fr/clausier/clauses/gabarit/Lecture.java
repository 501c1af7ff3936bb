// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

/** Reads expressions that stand outside a text: the conditions of clauses and documents. */
public final class Lecture {

    private Lecture() {
    }

    /**
     * Reads an expression.
     *
     * @param nom    clause or document, for messages
     * @param source what was written
     */
    public static Expression expression(String nom, String source) {
        return new LecteurExpression(nom, 1, source).lire();
    }
}
