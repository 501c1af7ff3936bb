// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Procedure;

/** The award procedure. */
public final class FaitsProcedure {

    private final Procedure procedure;

    FaitsProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Name. */
    @Fait
    public String libelle() {
        return Libelles.de("procedures", procedure, "libelle");
    }

    /** Articles of the code it rests on. */
    @Fait
    public String articles() {
        return Libelles.de("procedures", procedure, "articles");
    }

    /** Adapted procedure. */
    @Fait
    public boolean adaptee() {
        return procedure == Procedure.MAPA;
    }

    /** Open or restricted call for tenders: no negotiation. */
    @Fait
    public boolean appelOffres() {
        return procedure == Procedure.AOO || procedure == Procedure.AOR;
    }

    /** Candidates are chosen before they tender. */
    @Fait
    public boolean restreinte() {
        return procedure == Procedure.AOR || procedure == Procedure.NEGOCIATION || procedure == Procedure.DIALOGUE
                || procedure == Procedure.PARTENARIAT_INNOVATION;
    }

    /** Offers are discussed in the very nature of the procedure. */
    @Fait
    public boolean negociee() {
        return restreinte() && procedure != Procedure.AOR;
    }

    /** Neither publicity nor competition. */
    @Fait
    public boolean sansConcurrence() {
        return procedure == Procedure.GRE_AGRE;
    }

    /** Formal procedure (L2124-1). */
    @Fait
    public boolean formalisee() {
        return appelOffres() || negociee();
    }

    /** Whether the strategy names it. */
    @Fait
    public boolean precisee() {
        return procedure != Procedure.NON_PRECISE;
    }
}
