// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.NonAllotissement;

/** Why the purchase is not divided. */
public final class FaitsNonAllotissement implements Source {

    private final NonAllotissement decision;

    FaitsNonAllotissement(NonAllotissement decision) {
        this.decision = decision;
    }

    @Override
    public EObject source() {
        return decision;
    }

    /** The considerations of law. */
    @Fait(facultatif = true)
    public String droit() {
        String droit = Libelles.facultatif("motifsNonAllotissement", decision.getMotif().getName(), "droit");
        return droit != null ? droit : Phrases.phrase(decision.getMotifLibre());
    }

    /** The considerations of fact, as the officer wrote them, line breaks kept. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.phrase(decision.getTexte());
    }
}
