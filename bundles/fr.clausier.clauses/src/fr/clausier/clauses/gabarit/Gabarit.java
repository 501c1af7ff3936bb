// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.List;

/**
 * A text once read, ready to be checked and printed.
 *
 * @param nom    clause or document it belongs to
 * @param noeuds its pieces
 */
public record Gabarit(String nom, List<Noeud> noeuds) {

    public Gabarit {
        noeuds = List.copyOf(noeuds);
    }

    /** Reads a text. */
    public static Gabarit lire(String nom, String texte) {
        return new LecteurGabarit(nom).lire(texte);
    }

    /** Prints the text over facts; see {@link MiseEnBlocs} for its lines. */
    public String rendre(Contexte contexte) {
        return new Rendu(nom).rendre(noeuds, contexte);
    }
}
