// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;

/**
 * A run of text with one look.
 *
 * @param texte    the text; a line feed is a line break inside the paragraph
 * @param gras     bold
 * @param italique italic
 * @param lien     what the text stands for, null when it is only text
 */
public record Fragment(String texte, boolean gras, boolean italique, Lien lien) {

    public Fragment {
        Objects.requireNonNull(texte, "texte");
    }

    /** Text that stands for nothing else. */
    public Fragment(String texte, boolean gras, boolean italique) {
        this(texte, gras, italique, null);
    }

    /** Text without any emphasis. */
    public static Fragment simple(String texte) {
        return new Fragment(texte, false, false);
    }

    /** The same text and look, standing for nothing else. */
    public Fragment sansLien() {
        return new Fragment(texte, gras, italique);
    }

    /** Another text with the same look and the same link. */
    public Fragment dire(String autre) {
        return new Fragment(autre, gras, italique, lien);
    }
}
