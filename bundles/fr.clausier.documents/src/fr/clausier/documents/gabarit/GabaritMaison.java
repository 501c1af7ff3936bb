// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import fr.clausier.documents.paquet.Paquet;

/** The house template: the sober one of those shipped, which lends its styles to templates that lack some. */
public final class GabaritMaison {

    private GabaritMaison() {
    }

    /** The template as a DOCX file. */
    public static byte[] docx() {
        return GabaritLivre.SOBRE.docx();
    }

    /** The parts of the template. */
    static Paquet paquet() {
        return GabaritLivre.SOBRE.paquet();
    }

    /** One of the template's parts, by the name of its resource. */
    static byte[] partie(String nom) {
        return GabaritLivre.SOBRE.partie(nom);
    }
}
