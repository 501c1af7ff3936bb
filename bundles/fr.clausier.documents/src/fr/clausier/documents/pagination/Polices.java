// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Widths of characters. Those of Calibri, Arial and Times New Roman are exact, taken from fonts cut to the same measures
 * (Carlito, Liberation Sans, Liberation Serif); any other font is taken as a wider or narrower Calibri, which is close
 * enough to tell a page.
 */
final class Polices {

    private static final Chasses CALIBRI = new Chasses("calibri.txt");
    private static final Chasses ARIAL = new Chasses("arial.txt");
    private static final Chasses TIMES = new Chasses("times.txt");

    /**
     * What a page needs to know of a font.
     *
     * @param chasses   widths
     * @param facteur   how much wider it is than them
     * @param hauteur   height of a line relative to the size
     * @param ligatures whether letters melt as in Calibri
     */
    private record Police(Chasses chasses, double facteur, double hauteur, boolean ligatures) {
    }

    private static final Police AUTRE = new Police(CALIBRI, 1.08, 1.2, false);
    private static final Map<String, Police> POLICES = new HashMap<>();

    static {
        Police calibri = new Police(CALIBRI, 1, 1.2207, true);
        Police arial = new Police(ARIAL, 1, 1.149, false);
        Police times = new Police(TIMES, 1, 1.149, false);
        // The usual spellings first: no string is made to look them up.
        POLICES.putAll(Map.of("Calibri", calibri, "Arial", arial, "Times New Roman", times));
        POLICES.putAll(Map.of("calibri", calibri, "carlito", calibri, "arial", arial, "liberation sans", arial,
                "times new roman", times, "liberation serif", times, "cambria", new Police(CALIBRI, 1.06, 1.172, false),
                "verdana", new Police(CALIBRI, 1.3, 1.215, false), "marianne", new Police(CALIBRI, 1.15, 1.25, false)));
    }

    private Polices() {
    }

    /** Height of a line relative to the size of the font. */
    static double hauteur(String police) {
        return police(police).hauteur();
    }

    /** Width of a text in twentieths of a point. */
    static double largeur(String texte, String police, int demiPoints, boolean gras) {
        return largeur(texte, 0, texte.length(), police, demiPoints, gras);
    }

    /** Width of a part of a text. */
    static double largeur(String texte, int debut, int fin, String nom, int demiPoints, boolean gras) {
        Police police = police(nom);
        long unites = police.chasses().de(texte, debut, fin, gras);
        if (police.ligatures()) {
            unites -= Ligatures.gain(texte, debut, fin, gras);
        }
        return unites / Chasses.CADRATIN * demiPoints * 10 * police.facteur();
    }

    private static Police police(String nom) {
        Police connue = POLICES.get(nom);
        return connue != null ? connue : POLICES.getOrDefault(nom.toLowerCase(Locale.ROOT), AUTRE);
    }
}
