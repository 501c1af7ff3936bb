// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import fr.clausier.law.DonneesYaml;

/** Reads the data files of this bundle. A missing or malformed file is a defect of the product and throws. */
public final class DonneesClauses {

    private DonneesClauses() {
    }

    /** The content of a file under {@code donnees/}. */
    public static Object lire(String fichier) {
        return DonneesYaml.lire(DonneesClauses.class, fichier);
    }
}
