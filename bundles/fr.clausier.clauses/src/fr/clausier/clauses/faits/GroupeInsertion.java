// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;

/** Lots whose insertion clauses differ by their hours only: one article binds them, with one line of hours each. */
public final class GroupeInsertion extends GroupeLots implements Source {

    GroupeInsertion(List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
    }

    @Override
    public EObject source() {
        return insertion().source();
    }

    /** What the lots share, read on the first one. */
    @Fait
    public FaitsInsertion insertion() {
        return Objects.requireNonNull(lots().get(0).insertion());
    }

    /** Whether hours above the minimum are marked for some lot: those that the winner offered bind it. */
    @Fait
    public boolean heuresSupplementaires() {
        return lots().stream().anyMatch(FaitsLot::heuresSupplementaires);
    }

    /** Whether people of priority districts are among those who may be hired. */
    @Fait
    public boolean quartiers() {
        return insertion().clause().getPublics().stream().anyMatch(p -> p.getCategorie() == CategoriePublic.B8_QPV);
    }

    /** Whether staff of the former contractor is taken over: its hours are left out of the volume. */
    @Fait
    public boolean reprise() {
        return lots().stream().map(l -> l.insertion().clause().getHeuresReprises()).anyMatch(h -> h != null && h > 0);
    }

    /** What two lots must share to be bound by one article. */
    static String signature(FaitsLot lot) {
        FaitsInsertion faits = lot.insertion();
        ClauseInsertion clause = faits.clause();
        String facilitateur = faits.facilitateur() == null ? "" : faits.facilitateur().nom();
        String tranche = faits.forfait() ? "forfait" : faits.quota() + "/" + faits.assiette();
        String choix = faits.alternative() == null ? "" : faits.alternative().signature();
        return String.join("|", tranche, choix, String.valueOf(faits.perimetre()), Enumeration.suite(faits.publics()), Enumeration.suite(faits.modalites()),
                facilitateur, String.valueOf(clause.getPeriodicite()), String.valueOf(clause.getGlobalisation()),
                Enumeration.suite(faits.penalites().stream().map(FaitsPenalite::texte).toList()),
                String.valueOf(clause.getNpnru()), faits.reunion() + "/" + faits.alerte() + "/" + faits.miseEnDemeure(),
                String.valueOf(faits.reexamen()), String.valueOf(faits.texte()));
    }
}
