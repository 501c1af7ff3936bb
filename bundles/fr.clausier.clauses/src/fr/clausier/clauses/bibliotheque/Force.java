// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import fr.clausier.model.strategie.ForceClause;
import fr.clausier.model.strategie.Marche;

/** How much the buyer asks where the law leaves the choice: proofs, reporting, what happens when an engagement is missed. */
public enum Force {
    /** Light: for small firms and first attempts. */
    INCITATIVE,
    /** What most contracts ask; holds when the purchase says nothing. */
    EQUILIBREE,
    /** Close follow-up, outside proofs, graduated sanctions. */
    EXIGEANTE;

    /** The strength as the language has it; null when it is not stated. */
    public static Force de(ForceClause force) {
        return force == null || force == ForceClause.NON_PRECISE ? null : valueOf(force.getName());
    }

    /** The strength of a purchase: balanced when it is not stated. */
    public static Force de(Marche marche) {
        Force dite = de(marche.getForce());
        return dite == null ? EQUILIBREE : dite;
    }
}
