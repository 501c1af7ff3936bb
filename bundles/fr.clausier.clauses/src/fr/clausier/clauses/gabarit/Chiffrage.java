// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import fr.clausier.clauses.document.Lien;

/** Says for which figure of the strategy a printed value stands. */
@FunctionalInterface
public interface Chiffrage {

    /** Follows no figure. */
    Chiffrage AUCUN = (fait, chiffre, valeur, texte) -> null;

    /**
     * The figure, null when the text is only text.
     *
     * @param fait    facts that were read
     * @param chiffre what they say of the value
     * @param valeur  the value
     * @param texte   the value as it is printed
     */
    Lien.Valeur de(Object fait, Chiffre chiffre, Object valeur, String texte);
}
