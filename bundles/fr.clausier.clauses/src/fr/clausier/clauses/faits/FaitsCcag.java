// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.nomenclature.ClauseCcag;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;

/** The general conditions that the contract refers to, and the articles of theirs that our clauses complete. */
public final class FaitsCcag {

    private final CahierClauses cahier;

    FaitsCcag(CahierClauses cahier) {
        this.cahier = cahier;
    }

    /** Short name: CCAG-Travaux. */
    @Fait
    public String sigle() {
        return cahier.sigle();
    }

    /** Full title. */
    @Fait
    public String titre() {
        return cahier.titre();
    }

    /** Article on insertion. */
    @Fait
    public String insertion() {
        return numero(Objet.INSERTION);
    }

    /** Article that lists the eligible people. */
    @Fait
    public String publics() {
        return numero(Objet.PUBLICS);
    }

    /** Article on the environment. */
    @Fait
    public String environnement() {
        return numero(Objet.ENVIRONNEMENT);
    }

    /** Article on waste; works only. */
    @Fait(facultatif = true)
    public String dechets() {
        return cahier.clause(Objet.DECHETS).map(ClauseCcag::numero).orElse(null);
    }

    /** Whether its article number on insertion was read in a text, and not found by symmetry. */
    @Fait
    public boolean numeroVerifie() {
        return cahier.clause(Objet.INSERTION).map(clause -> !clause.deduite()).orElse(false);
    }

    private String numero(Objet objet) {
        return cahier.clause(objet).orElseThrow().numero();
    }
}
