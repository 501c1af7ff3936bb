// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import org.eclipse.emf.ecore.EObject;

/** Finds the place in the strategy files where an object was written. */
@FunctionalInterface
public interface Reperage {

    /** Knows no place: for strategies that come from no file. */
    Reperage AUCUN = objet -> Position.INCONNUE;

    /** The place, {@link Position#INCONNUE} when there is none. */
    Position reperer(EObject objet);

    /**
     * A place.
     *
     * @param fichier file, relative to the dossier; empty when unknown
     * @param ligne   line, starting at 1; 0 when unknown
     */
    record Position(String fichier, int ligne) {

        /** No known place. */
        public static final Position INCONNUE = new Position("", 0);
    }
}
