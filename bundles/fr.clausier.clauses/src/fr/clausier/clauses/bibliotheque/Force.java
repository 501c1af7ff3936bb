// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.text.Normalizer;
import java.util.Locale;

/** How much the buyer asks where the law leaves the choice: proofs, reporting, what happens when an engagement is missed. */
public enum Force {
    /** Light: for small firms and first attempts. */
    INCITATIVE,
    /** What most contracts ask; holds when the purchase says nothing. */
    EQUILIBREE,
    /** Close follow-up, outside proofs, graduated sanctions. */
    EXIGEANTE;

    /**
     * The strength as written in French.
     *
     * @param mot équilibrée, with or without accents; null or empty for a clause that holds at every strength
     * @return null when nothing was written
     * @throws IllegalArgumentException when it is none of the three
     */
    public static Force de(String mot) {
        if (mot == null || mot.isBlank()) {
            return null;
        }
        return valueOf(Normalizer.normalize(mot.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT));
    }
}
