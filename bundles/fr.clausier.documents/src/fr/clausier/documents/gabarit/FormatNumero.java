// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of a number in a multi-level list, such as {@code Article %1.%2}. */
public final class FormatNumero {

    private static final Pattern NIVEAU = Pattern.compile("%(\\d)");

    private FormatNumero() {
    }

    /** The printed number. @param compteurs current count of each level, level 1 first */
    public static String composer(String format, int[] compteurs) {
        return NIVEAU.matcher(format).replaceAll(
                m -> Matcher.quoteReplacement(String.valueOf(compteurs[Integer.parseInt(m.group(1)) - 1])));
    }

    /** Whether a format names levels from 1 to {@code niveau} only. */
    static boolean estLisible(String format, int niveau) {
        return NIVEAU.matcher(format).results().mapToInt(m -> Integer.parseInt(m.group(1)))
                .allMatch(n -> n >= 1 && n <= niveau);
    }
}
