// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.clauses.document.Document;

/**
 * One purchase and what follows from it.
 *
 * @param nom          name in the strategy
 * @param titre        title
 * @param ligne        line where it begins, from 1; 0 when unknown
 * @param finale       line where it ends
 * @param droit        day that fixes the law; the day of the study when no launch is written
 * @param lots         contracts: lots, or the purchase itself
 * @param obligations  what the code asks, and how far it is met
 * @param documents    documents as they would be made now; none when something is missing
 * @param clauses      clauses of these documents
 * @param empechement  why there are no documents, a French sentence; empty when there are
 */
public record AchatEtudie(String nom, String titre, int ligne, int finale, LocalDate droit, List<LotEtudie> lots, List<ObligationEtudiee> obligations,
        List<Document> documents, List<ClauseEmployee> clauses, String empechement) {

    public AchatEtudie {
        lots = List.copyOf(lots);
        obligations = List.copyOf(obligations);
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
    }

    /** Whether the text of the purchase has that line. */
    public boolean contient(int uneLigne) {
        return ligne <= uneLigne && uneLigne <= finale;
    }

    /** Clauses that a line of the strategy called for. */
    public List<ClauseEmployee> clauses(int uneLigne) {
        return clauses.stream().filter(c -> c.lignes().contains(uneLigne)).toList();
    }
}
