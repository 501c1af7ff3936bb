// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Periodicite;

/** How often something is handed over or checked. */
public final class FaitsPeriodicite {

    private final Periodicite periodicite;

    private FaitsPeriodicite(Periodicite periodicite) {
        this.periodicite = periodicite;
    }

    /** Null when the strategy does not say. */
    static FaitsPeriodicite de(Periodicite periodicite) {
        return periodicite == null || periodicite == Periodicite.NON_PRECISE ? null : new FaitsPeriodicite(periodicite);
    }

    /** Masculine adjective: mensuel. */
    @Fait
    public String libelle() {
        return Libelles.de("periodicites", periodicite, "libelle");
    }

    /** Feminine adjective: mensuelle. */
    @Fait
    public String feminin() {
        return Libelles.de("periodicites", periodicite, "feminin");
    }

    /** Adverbial: chaque mois. */
    @Fait
    public String cadence() {
        return Libelles.de("periodicites", periodicite, "cadence");
    }

    /** Months between two reports. */
    public int mois() {
        return switch (periodicite) {
            case MENSUEL -> 1;
            case SEMESTRIEL -> 6;
            case ANNUEL -> 12;
            default -> 3;
        };
    }
}
