// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.PublicEligible;

/** People whose hours count, with what shows it: usage of facilitators, no text lists these documents. */
public final class FaitsPublic {

    private final PublicEligible eligible;

    FaitsPublic(PublicEligible eligible) {
        this.eligible = eligible;
    }

    /** Category in words. */
    @Fait
    public String libelle() {
        return FaitsInsertion.libelle(eligible);
    }

    /** Document that shows it. */
    @Fait
    public String preuve() {
        return Libelles.de("publics", eligible.getCategorie(), "preuve");
    }

    /** Who delivers it. */
    @Fait
    public String organisme() {
        return Libelles.de("publics", eligible.getCategorie(), "organisme");
    }
}
