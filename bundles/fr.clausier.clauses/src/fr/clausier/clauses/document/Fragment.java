// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;

/**
 * A run of text with one look.
 *
 * @param texte    the text; a line feed is a line break inside the paragraph
 * @param gras     bold
 * @param italique italic
 */
public record Fragment(String texte, boolean gras, boolean italique) {

    public Fragment {
        Objects.requireNonNull(texte, "texte");
    }

    /** Text without any emphasis. */
    public static Fragment simple(String texte) {
        return new Fragment(texte, false, false);
    }
}
