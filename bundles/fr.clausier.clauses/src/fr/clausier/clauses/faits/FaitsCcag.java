// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Ccag;

/** The general conditions that the contract refers to, and the articles of theirs that our clauses complete. */
public final class FaitsCcag {

    private final Ccag ccag;

    FaitsCcag(Ccag ccag) {
        this.ccag = ccag;
    }

    /** Short name: CCAG-Travaux. */
    @Fait
    public String sigle() {
        return Libelles.de("ccag", ccag, "sigle");
    }

    /** Full title. */
    @Fait
    public String titre() {
        return Libelles.de("ccag", ccag, "titre");
    }

    /** Article on insertion. */
    @Fait
    public String insertion() {
        return Libelles.de("ccag", ccag, "insertion");
    }

    /** Article that lists the eligible people. */
    @Fait
    public String publics() {
        return Libelles.de("ccag", ccag, "publics");
    }

    /** Article on the environment. */
    @Fait
    public String environnement() {
        return Libelles.de("ccag", ccag, "environnement");
    }

    /** Article on waste; works only. */
    @Fait(facultatif = true)
    public String dechets() {
        return Libelles.facultatif("ccag", ccag.getName(), "dechets");
    }

    /** Whether its article number on insertion was read in a text, and not found by symmetry. */
    @Fait
    public boolean numeroVerifie() {
        return ccag == Ccag.FCS || ccag == Ccag.PI || ccag == Ccag.TIC;
    }
}
