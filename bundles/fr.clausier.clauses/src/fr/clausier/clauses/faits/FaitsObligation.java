// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.faits.Obligation.Avis;
import fr.clausier.clauses.faits.Obligation.Etat;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Lot;

/** One line of the matrix of obligations: lots of which the same is said. */
public final class FaitsObligation extends GroupeLots {

    private final Obligation obligation;
    private final Avis avis;

    private FaitsObligation(Obligation obligation, Avis avis, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.obligation = obligation;
        this.avis = avis;
    }

    /**
     * The matrix.
     *
     * @param constats findings of all rules, no policy applied: a rule set aside by the buyer still shows here
     */
    static List<FaitsObligation> de(FaitsMarche marche, List<Constat> constats) {
        List<FaitsObligation> lignes = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            Map<Avis, List<FaitsLot>> groupes = new LinkedHashMap<>();
            for (FaitsLot lot : marche.lots()) {
                Avis avis = avis(obligation, marche, lot, constats);
                if (avis != null) {
                    groupes.computeIfAbsent(avis, a -> new ArrayList<>()).add(lot);
                }
            }
            groupes.forEach((avis, lots) -> lignes.add(new FaitsObligation(obligation, avis, lots, lots.size() == marche.lots().size())));
        }
        return lignes;
    }

    /** A finding says more than the facts; advice does not tell whether an obligation is met. */
    private static Avis avis(Obligation obligation, FaitsMarche marche, FaitsLot lot, List<Constat> constats) {
        Avis dit = obligation.lire(marche, lot);
        Avis pire = null;
        for (Constat constat : constats) {
            if (obligation.regles().contains(constat.id()) && constat.severite() != Severite.CONSEIL && concerne(constat.cible(), lot)) {
                Avis trouve = avis(constat);
                pire = pire == null || trouve.etat().compareTo(pire.etat()) > 0 ? trouve : pire;
            }
        }
        return pire == null ? dit : pire;
    }

    private static Avis avis(Constat constat) {
        if (constat.derogation() != null) {
            String raison = Phrases.groupe(constat.derogation().getRaison());
            return Avis.justifiee("dérogation à la règle " + constat.id() + (raison == null ? "" : " : " + raison));
        }
        String message = Phrases.groupe(constat.message()) + " (" + constat.id() + ")";
        return constat.severite() == Severite.ERREUR ? Avis.nonRemplie(message) : Avis.aVerifier(message);
    }

    /** A finding on the purchase concerns all its lots, one on a lot that lot alone. */
    private static boolean concerne(EObject cible, FaitsLot lot) {
        for (EObject objet = cible; objet != null; objet = objet.eContainer()) {
            if (objet instanceof Lot) {
                return objet == lot.source();
            }
        }
        return true;
    }

    /** The obligation. */
    @Fait
    public String intitule() {
        return obligation.intitule();
    }

    /** Articles it rests on. */
    @Fait
    public String article() {
        return obligation.article();
    }

    /** How far it is met, in words. */
    @Fait
    public String etat() {
        return Libelles.de("etats", avis.etat().name(), "libelle");
    }

    /** How far it is met, as a name that does not change with the wording: REMPLIE, JUSTIFIEE, SANS_OBJET, A_VERIFIER or NON_REMPLIE. */
    public String codeEtat() {
        return avis.etat().name();
    }

    /** Why. */
    @Fait
    public String justification() {
        return Phrases.phrase(avis.justification());
    }

    /** Whether somebody must act before publication. */
    @Fait
    public boolean aTraiter() {
        return avis.etat() == Etat.NON_REMPLIE || avis.etat() == Etat.A_VERIFIER;
    }
}
