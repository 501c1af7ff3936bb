// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

/** A document that could not be rendered with the template at hand. */
public final class RenduImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenduImpossible(String document, String gabarit, Throwable cause) {
        super("Le document « " + document + " » n'a pas pu être produit avec le modèle « " + gabarit
                + " ». Essayez avec le modèle de la maison.", cause);
    }
}
