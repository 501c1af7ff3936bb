// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of text.
 *
 * @param fragments runs of text, in order
 * @param genre     what the paragraph is for; it decides its style
 * @param origine   clause it comes from
 */
public record Paragraphe(List<Fragment> fragments, Genre genre, Origine origine) implements Bloc {

    /** What a paragraph is for. */
    public enum Genre {
        /** Running text. */
        CORPS,
        /** A point the reader must not miss. */
        VIGILANCE,
        /** Place, date and signature lines. */
        SIGNATURE,
        /** A remark in small type: source, assumption, method. */
        NOTE
    }

    public Paragraphe {
        fragments = List.copyOf(fragments);
        Objects.requireNonNull(genre, "genre");
        Objects.requireNonNull(origine, "origine");
    }

    /** Running text without origin, written with the marks of {@link TexteRiche}. */
    public static Paragraphe corps(String texte) {
        return de(Genre.CORPS, texte, Origine.AUCUNE);
    }

    /** A paragraph written with the marks of {@link TexteRiche}. */
    public static Paragraphe de(Genre genre, String texte, Origine origine) {
        return new Paragraphe(TexteRiche.analyser(texte), genre, origine);
    }
}
