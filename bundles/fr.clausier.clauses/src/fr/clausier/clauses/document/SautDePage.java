// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

/** What follows starts on a new page. */
public record SautDePage() implements Bloc {

    @Override
    public Origine origine() {
        return Origine.AUCUNE;
    }
}
