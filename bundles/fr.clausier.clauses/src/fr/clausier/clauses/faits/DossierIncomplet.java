// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

/** A fact that a document cannot do without is missing: said in French, with what to write in the strategy. */
public final class DossierIncomplet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is missing and what to write */
    public DossierIncomplet(String message) {
        super(message);
    }
}
