// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.util.List;
import java.util.Set;

/**
 * A clause that the documents use.
 *
 * @param id        identifier
 * @param version   version of its wording
 * @param titre     title in the library
 * @param fondement legal basis
 * @param vigilance what the officer must check, null without
 * @param lignes    lines of the strategy that called for it
 * @param places    where it stands, each article once
 */
public record ClauseEmployee(String id, String version, String titre, List<String> fondement, String vigilance, Set<Integer> lignes, List<Place> places) {

    /**
     * An article of a document.
     *
     * @param document title of the document
     * @param article  number and title: « 4.2 Insertion »
     */
    public record Place(String document, String article) {

        @Override
        public String toString() {
            return document + ", " + article;
        }
    }

    public ClauseEmployee {
        fondement = List.copyOf(fondement);
        lignes = Set.copyOf(lignes);
        places = List.copyOf(places);
    }
}
