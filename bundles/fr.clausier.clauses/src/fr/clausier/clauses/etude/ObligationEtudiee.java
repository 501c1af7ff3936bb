// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.util.List;

/**
 * One line of the matrix of obligations: lots of which the same is said.
 *
 * @param intitule      what the code asks
 * @param article       article
 * @param etat          how far it is met
 * @param libelle       the same in words
 * @param justification why
 * @param lots          names of the lots concerned, as {@link LotEtudie#libelle()}
 * @param designation   how a sentence names them
 * @param ligne         line where something is said of it, from 1; 0 when nowhere
 */
public record ObligationEtudiee(String intitule, String article, Etat etat, String libelle, String justification, List<String> lots, String designation, int ligne) {

    /** How far an obligation is met. */
    public enum Etat {
        REMPLIE, JUSTIFIEE, SANS_OBJET, A_VERIFIER, NON_REMPLIE
    }

    public ObligationEtudiee {
        lots = List.copyOf(lots);
    }
}
