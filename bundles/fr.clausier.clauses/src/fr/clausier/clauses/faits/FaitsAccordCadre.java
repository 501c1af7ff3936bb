// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.AccordCadre;

/** The framework agreement. */
public final class FaitsAccordCadre implements Source {

    private final AccordCadre accordCadre;

    FaitsAccordCadre(AccordCadre accordCadre) {
        this.accordCadre = accordCadre;
    }

    @Override
    public EObject source() {
        return accordCadre;
    }

    /** Minimum, euros HT. */
    @Fait(facultatif = true)
    public BigDecimal minimum() {
        return accordCadre.getMinimum() == null || accordCadre.getMinimum().signum() == 0 ? null
                : accordCadre.getMinimum();
    }

    /** Maximum, euros HT. */
    @Fait(facultatif = true)
    public BigDecimal maximum() {
        return accordCadre.getMaximum();
    }

    /** Executed by orders. */
    @Fait
    public boolean bonsDeCommande() {
        return accordCadre.isBonsDeCommande();
    }

    /** Executed by later contracts. */
    @Fait
    public boolean marchesSubsequents() {
        return accordCadre.isMarchesSubsequents();
    }
}
