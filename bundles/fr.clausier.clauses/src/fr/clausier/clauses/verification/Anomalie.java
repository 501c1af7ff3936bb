// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

/**
 * Something wrong in a document that was made.
 *
 * @param document file name of the document, without extension
 * @param message  what is wrong, in French
 */
public record Anomalie(String document, String message) {

    @Override
    public String toString() {
        return document + " : " + message;
    }
}
