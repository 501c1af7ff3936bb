// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.util.ArrayList;
import java.util.List;

/**
 * A table to hand over. A cell is a text, a {@link java.math.BigDecimal}, an {@link Integer}, a {@link java.time.LocalDate}, or null
 * for what the strategy does not say.
 *
 * @param nom      name, also of the sheet
 * @param colonnes names of the columns
 * @param lignes   rows, each as long as the columns
 */
record Tableau(String nom, List<String> colonnes, List<List<Object>> lignes) {

    /** A name and the value of a row, so that both are written side by side. */
    record Case(String colonne, Object valeur) {
    }

    /** A table whose columns are those of the first row. */
    static Tableau de(String nom, List<List<Case>> lignes) {
        List<List<Object>> valeurs = new ArrayList<>();
        lignes.forEach(l -> {
            List<Object> ligne = new ArrayList<>();
            l.forEach(c -> ligne.add(c.valeur()));
            valeurs.add(ligne);
        });
        return new Tableau(nom, lignes.isEmpty() ? List.of() : lignes.get(0).stream().map(Case::colonne).toList(), valeurs);
    }

    /** Whether a spreadsheet would take this text for a formula. */
    static boolean formule(String texte) {
        return !texte.isEmpty() && "=+-@\t\r\n".indexOf(texte.charAt(0)) >= 0;
    }
}
