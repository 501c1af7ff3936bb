// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Constat;

/** A finding of the rules, for the internal note. */
public final class FaitsConstat {

    private final Constat constat;
    private final String lieu;

    FaitsConstat(Constat constat, String lieu) {
        this.constat = constat;
        this.lieu = lieu;
    }

    /** Rule: R-052. */
    @Fait
    public String regle() {
        return constat.id();
    }

    /** How grave it is, in words. */
    @Fait
    public String severite() {
        return Libelles.de("severites", constat.severite().name(), "libelle");
    }

    /** How grave the rule itself says it is, in words. */
    @Fait
    public String severiteDOrigine() {
        return Libelles.de("severites", constat.regle().severiteEffective().name(), "libelle");
    }

    /** Why the buyer's policy changes that gravity. */
    @Fait(facultatif = true)
    public String motifDuReglage() {
        return constat.reglage() == null ? null : Phrases.phrase(constat.reglage().getMotif());
    }

    /** What was found. */
    @Fait
    public String message() {
        return Phrases.phrase(constat.message());
    }

    /** Legal source. */
    @Fait
    public String fondement() {
        String source = Phrases.groupe(constat.regle().source());
        return source == null ? "" : source;
    }

    /** Lot or purchase, file and line when known. */
    @Fait
    public String lieu() {
        return lieu;
    }
}
