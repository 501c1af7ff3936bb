// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;

/**
 * A picture drawn by the product, with the words that stand for it where it cannot be seen.
 *
 * @param png         bytes of a PNG picture
 * @param largeur     printed width, millimetres
 * @param hauteur     printed height, millimetres
 * @param alternative what the picture shows, for those who do not see it; never empty
 * @param origine     where it comes from
 */
public record Figure(byte[] png, int largeur, int hauteur, String alternative, Origine origine) implements Bloc {

    public Figure {
        Objects.requireNonNull(png, "png");
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("Une figure a un texte de remplacement.");
        }
        Objects.requireNonNull(origine, "origine");
    }
}
