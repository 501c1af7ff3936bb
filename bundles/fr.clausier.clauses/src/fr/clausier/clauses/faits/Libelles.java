// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;

import fr.clausier.clauses.bibliotheque.DonneesClauses;

/** Words of the documents for the values of the model, from {@code donnees/libelles.yaml}. */
final class Libelles {

    private static final Map<?, ?> TOUS = (Map<?, ?>) DonneesClauses.lire("libelles.yaml");

    private Libelles() {
    }

    /** A word that must be there. */
    static String de(String famille, Enumerator valeur, String cle) {
        return de(famille, valeur.getName(), cle);
    }

    /** A word that must be there, for a literal of the model or the name of a constant. */
    static String de(String famille, String valeur, String cle) {
        String texte = facultatif(famille, valeur, cle);
        if (texte == null) {
            throw new IllegalStateException("Libellé absent : " + famille + "/" + valeur + "/" + cle);
        }
        return texte;
    }

    /** A word, null when this value has none. */
    static String facultatif(String famille, String valeur, String cle) {
        Map<?, ?> entrees = (Map<?, ?>) TOUS.get(famille);
        return entrees != null && entrees.get(valeur) instanceof Map<?, ?> entree && entree.get(cle) != null
                ? entree.get(cle).toString() : null;
    }

    /** A list of words, empty when this value has none. */
    static List<String> liste(String famille, String valeur, String cle) {
        Map<?, ?> entrees = (Map<?, ?>) TOUS.get(famille);
        return entrees != null && entrees.get(valeur) instanceof Map<?, ?> entree && entree.get(cle) instanceof List<?> liste
                ? liste.stream().map(Object::toString).toList() : List.of();
    }

    /** The values of a family, in the order of the file. */
    static Iterable<String> valeurs(String famille) {
        return ((Map<?, ?>) TOUS.get(famille)).keySet().stream().map(Object::toString).toList();
    }
}
