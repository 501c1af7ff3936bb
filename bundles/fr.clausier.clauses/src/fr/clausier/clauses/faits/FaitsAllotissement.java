// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Allotissement;

/** Limits on lots. */
public final class FaitsAllotissement implements Source {

    private final Allotissement allotissement;
    private final int nombreLots;

    FaitsAllotissement(Allotissement allotissement, int nombreLots) {
        this.allotissement = allotissement;
        this.nombreLots = nombreLots;
    }

    @Override
    public EObject source() {
        return allotissement;
    }

    /** Most lots one operator may tender for; missing when it may tender for all. */
    @Fait(facultatif = true)
    @Chiffre("offresMax")
    public Integer offresMax() {
        Integer maximum = allotissement.getOffresMax();
        return maximum == null || maximum >= nombreLots ? null : maximum;
    }

    /** Most lots one operator may win; missing when it may win all. */
    @Fait(facultatif = true)
    @Chiffre("attributionMax")
    public Integer attributionMax() {
        Integer maximum = allotissement.getAttributionMax();
        return maximum == null || maximum >= nombreLots ? null : maximum;
    }

    /** Rule when an operator ranks first on more lots than it may win. */
    @Fait(facultatif = true)
    public String regle() {
        return Phrases.groupe(allotissement.getRegle());
    }

    /** Offers may vary with the number of lots won: contracting entities only. */
    @Fait
    public boolean offresVariables() {
        return allotissement.isOffresVariables();
    }
}
