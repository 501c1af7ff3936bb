// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.List;
import java.util.Objects;

/**
 * A titled part of a document. Its number (1, 1.1, 1.1.1) is not kept here: it follows from its place in the tree.
 *
 * @param titre        heading without number
 * @param blocs        content that precedes the sub-sections
 * @param sousSections nested sections, in order
 * @param origine      clause that asked for this section, {@link Origine#AUCUNE} when it is only a frame
 * @param chemin       path of the section in the plan of the document, empty for the heading of a clause
 */
public record Section(String titre, List<Bloc> blocs, List<Section> sousSections, Origine origine, String chemin) {

    public Section {
        Objects.requireNonNull(titre, "titre");
        blocs = List.copyOf(blocs);
        sousSections = List.copyOf(sousSections);
        Objects.requireNonNull(origine, "origine");
        Objects.requireNonNull(chemin, "chemin");
    }

    /** A section that stands in no plan. */
    public Section(String titre, List<Bloc> blocs, List<Section> sousSections, Origine origine) {
        this(titre, blocs, sousSections, origine, "");
    }

    /** The same heading over another content. */
    public Section avec(List<Bloc> contenu, List<Section> sous) {
        return new Section(titre, contenu, sous, origine, chemin);
    }

    /** A section without sub-sections nor origin. */
    public static Section de(String titre, Bloc... blocs) {
        return new Section(titre, List.of(blocs), List.of(), Origine.AUCUNE);
    }

    /** A section made of sub-sections only. */
    public static Section groupe(String titre, Section... sousSections) {
        return new Section(titre, List.of(), List.of(sousSections), Origine.AUCUNE);
    }

    /** How many levels of headings this section holds, itself included. */
    public int profondeur() {
        return 1 + sousSections.stream().mapToInt(Section::profondeur).max().orElse(0);
    }
}
