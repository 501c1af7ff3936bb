// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.nio.charset.StandardCharsets;

import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;

/** Gives each numbered list a numbering of its own, so that it starts at 1. */
final class Numeros {

    private static final String PARTIE = "word/numbering.xml";
    private static final String FIN = "</w:numbering>";
    private static final String REPRISE = "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private final Gabarit gabarit;
    private int listes;

    Numeros(Gabarit gabarit) {
        this.gabarit = gabarit;
    }

    /** The identifier of a new numbering that restarts at 1. */
    int nouvelleListe() {
        return gabarit.premierNumeroLibre() + listes++;
    }

    /** Writes the numberings given out after those of the template. */
    void ecrire(Paquet paquet) {
        String xml = new String(paquet.partie(PARTIE).orElseThrow(), StandardCharsets.UTF_8);
        StringBuilder ajout = new StringBuilder();
        for (int i = 0; i < listes; i++) {
            ajout.append(REPRISE.formatted(gabarit.premierNumeroLibre() + i, gabarit.abstraitNumeros()));
        }
        paquet.mettre(PARTIE, xml.substring(0, xml.lastIndexOf(FIN)) + ajout + FIN);
    }
}
