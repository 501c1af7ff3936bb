// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

/**
 * Something to know about a template that can be used.
 *
 * @param genre  what kind of thing
 * @param quoi   what it is, a sentence without final stop
 * @param ou     part of the file concerned, empty when it is the file itself
 * @param remede what can be done about it, a full sentence, empty when nothing needs doing
 */
public record Remarque(Genre genre, String quoi, String ou, String remede) {

    /** Kinds of remarks, in the order in which a person wants to read them. */
    public enum Genre {
        /** A named place of the template. */
        PLACE,
        /** Something the template lacks, and what stands in. */
        MANQUE,
        /** Something dangerous that was taken out. */
        RETIRE,
        /** Something harmless that documents will not hold. */
        IGNORE,
        /** Something that is used, but may not be what its author meant. */
        CONSEIL
    }
}
