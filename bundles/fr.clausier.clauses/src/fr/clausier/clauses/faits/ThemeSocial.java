// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;

/** A social condition other than hours, and the lots bound by the same words. */
public final class ThemeSocial extends GroupeLots implements Source {

    private final FaitsClauseSociale clause;

    ThemeSocial(FaitsClauseSociale clause, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.clause = clause;
    }

    @Override
    public EObject source() {
        return clause.source();
    }

    /** The condition. */
    @Fait
    public FaitsClauseSociale clause() {
        return clause;
    }
}
