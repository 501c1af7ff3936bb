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
 * @param articles  where it stands: « CCAP, 4.2 Insertion »
 */
public record ClauseEmployee(String id, String version, String titre, List<String> fondement, String vigilance, Set<Integer> lignes, List<String> articles) {

    public ClauseEmployee {
        fondement = List.copyOf(fondement);
        lignes = Set.copyOf(lignes);
        articles = List.copyOf(articles);
    }
}
