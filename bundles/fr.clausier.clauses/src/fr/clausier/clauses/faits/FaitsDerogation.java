// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Derogation;

/** An accepted departure from a rule of Clausier, internal. */
public final class FaitsDerogation implements Source {

    private final Derogation derogation;
    private final String lieu;

    FaitsDerogation(Derogation derogation, String lieu) {
        this.derogation = derogation;
        this.lieu = lieu;
    }

    @Override
    public EObject source() {
        return derogation;
    }

    /** Rule: R-052. */
    @Fait
    public String regle() {
        return String.valueOf(derogation.getRegle());
    }

    /** Written reason. */
    @Fait(facultatif = true)
    public String raison() {
        return Phrases.groupe(derogation.getRaison());
    }

    /** Purchase or lot. */
    @Fait
    public String lieu() {
        return lieu;
    }
}
