// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.List;
import java.util.Objects;

/**
 * A list of items, bulleted or numbered; numbering restarts with each list.
 *
 * @param numerotee whether items carry a number rather than a bullet
 * @param elements  items, each a row of fragments
 * @param origine   clause it comes from
 */
public record Liste(boolean numerotee, List<List<Fragment>> elements, Origine origine) implements Bloc {

    public Liste {
        elements = elements.stream().map(List::copyOf).toList();
        Objects.requireNonNull(origine, "origine");
    }

    /** A bulleted list without origin, its items written with the marks of {@link TexteRiche}. */
    public static Liste puces(String... elements) {
        return new Liste(false, TexteRiche.analyserTous(elements), Origine.AUCUNE);
    }

    /** A numbered list without origin, its items written with the marks of {@link TexteRiche}. */
    public static Liste numeros(String... elements) {
        return new Liste(true, TexteRiche.analyserTous(elements), Origine.AUCUNE);
    }
}
