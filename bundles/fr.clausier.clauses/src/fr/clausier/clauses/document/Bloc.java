// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

/** One block of content inside a section. */
public sealed interface Bloc permits Paragraphe, Liste, Tableau, SautDePage, ZoneLibre, Figure {

    /** Clause and strategy line this block comes from, {@link Origine#AUCUNE} when none. */
    Origine origine();
}
