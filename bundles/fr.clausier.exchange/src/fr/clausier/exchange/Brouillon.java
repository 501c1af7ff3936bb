// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.Objects;

/**
 * A draft of a purchase, that a person completes.
 *
 * @param nom   name of the file, without folder
 * @param texte text in the language, that parses
 */
public record Brouillon(String nom, String texte) {

    public Brouillon {
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(texte, "texte");
    }
}
