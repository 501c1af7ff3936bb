// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.clausier.law.DonneesYaml;

/** Reads the data files of this bundle. A missing or malformed file is a defect of the product and throws. */
public final class DonneesClauses {

    private DonneesClauses() {
    }

    /** The content of a file under {@code donnees/}. */
    public static Object lire(String fichier) {
        return DonneesYaml.lire(DonneesClauses.class, fichier);
    }

    static String texte(Map<?, ?> entree, String cle) {
        Object valeur = entree.get(cle);
        return valeur == null ? "" : valeur.toString();
    }

    static LocalDate jour(Map<?, ?> entree, String cle) {
        String texte = texte(entree, cle);
        return texte.isEmpty() ? null : LocalDate.parse(texte);
    }

    static List<?> liste(Map<?, ?> entree, String cle) {
        return entree.get(cle) instanceof List<?> liste ? liste : List.of();
    }
}
