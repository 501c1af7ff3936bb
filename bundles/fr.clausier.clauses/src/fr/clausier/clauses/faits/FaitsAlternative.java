// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.EnLettres;
import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.AlternativeInsertion;

/** What the contractor may do instead of insertion hours: the choice is its own. */
public final class FaitsAlternative implements Source {

    private final AlternativeInsertion alternative;

    private FaitsAlternative(AlternativeInsertion alternative) {
        this.alternative = alternative;
    }

    /** The alternative, null when there is none or when it does not say how many actions. */
    static FaitsAlternative de(AlternativeInsertion alternative) {
        return alternative == null || alternative.getNombre() == null ? null : new FaitsAlternative(alternative);
    }

    @Override
    public EObject source() {
        return alternative;
    }

    /** How many: une action par an, deux actions. */
    @Fait
    public String nombre() {
        return EnLettres.feminin(alternative.getNombre()) + (alternative.getNombre() < 2 ? " action" : " actions")
                + (alternative.isParAn() ? " par an" : "");
    }

    /** Whether they are due each year. */
    @Fait
    public boolean parAn() {
        return alternative.isParAn();
    }

    /** The actions among which the contractor chooses. */
    @Fait
    public List<String> actions() {
        return Phrases.groupes(List.copyOf(alternative.getActions()));
    }

    /** What two lots must share to be bound alike. */
    String signature() {
        return nombre() + "|" + Enumeration.suite(actions());
    }
}
