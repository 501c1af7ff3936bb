// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lists of texts as a French sentence does. */
public final class Enumeration {

    private Enumeration() {
    }

    /** a, b et c. */
    public static String et(List<?> textes) {
        return lier(textes, " et ");
    }

    /** a, b ou c. */
    public static String ou(List<?> textes) {
        return lier(textes, " ou ");
    }

    /** a ; b ; c. */
    public static String suite(List<?> textes) {
        return textes.stream().map(String::valueOf).collect(Collectors.joining(" ; "));
    }

    private static String lier(List<?> textes, String dernier) {
        int fin = textes.size() - 1;
        if (fin < 1) {
            return textes.isEmpty() ? "" : String.valueOf(textes.get(0));
        }
        return textes.subList(0, fin).stream().map(String::valueOf).collect(Collectors.joining(", ")) + dernier
                + textes.get(fin);
    }
}
