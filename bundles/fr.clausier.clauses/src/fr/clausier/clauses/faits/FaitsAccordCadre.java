// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
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
    @Chiffre("minimum")
    public BigDecimal minimum() {
        return accordCadre.getMinimum() == null || accordCadre.getMinimum().signum() == 0 ? null
                : accordCadre.getMinimum();
    }

    /** Maximum, euros HT. */
    @Fait(facultatif = true)
    @Chiffre("maximum")
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

    /** Maximum in quantity, in the buyer's words. */
    @Fait(facultatif = true)
    public String quantite() {
        return Phrases.groupe(accordCadre.getQuantiteMaximale());
    }

    /** Most of one order, euros HT. */
    @Fait(facultatif = true)
    @Chiffre("bonMaximum")
    public BigDecimal bonMaximum() {
        return accordCadre.getBonMaximum();
    }

    /** Number of holders. */
    @Fait(facultatif = true)
    @Chiffre("attributaires")
    public Integer attributaires() {
        return accordCadre.getAttributaires();
    }

    /** Why it lasts longer than L2125-1 allows: internal. */
    @Fait(facultatif = true)
    public String justificationDuree() {
        return Phrases.phrase(accordCadre.getJustificationDuree());
    }

    /** Social and environmental conditions hold for every order or later contract. */
    @Fait
    public boolean clausesReportees() {
        return accordCadre.isClausesReportees();
    }
}
