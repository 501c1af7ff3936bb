// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.ExemptionSociale;

/** Why a lot has no social condition (L2112-2-1 II and III). */
public final class FaitsExemption implements Source {

    private final ExemptionSociale exemption;

    FaitsExemption(ExemptionSociale exemption) {
        this.exemption = exemption;
    }

    @Override
    public EObject source() {
        return exemption;
    }

    /** The legal case, in words. */
    @Fait(facultatif = true)
    public String droit() {
        String droit = Libelles.facultatif("motifsExemption", exemption.getMotif().getName(), "droit");
        return droit != null ? droit : Phrases.groupe(exemption.getMotifLibre());
    }

    /** Facts of this purchase. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.phrase(exemption.getTexte());
    }
}
