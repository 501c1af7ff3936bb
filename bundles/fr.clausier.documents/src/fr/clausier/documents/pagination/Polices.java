// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Widths of characters. Those of Calibri (and of Carlito, cut to the same measure) are exact; other fonts are taken as
 * a wider or narrower Calibri, which is close enough to tell a page.
 */
final class Polices {

    private static final Map<String, double[]> FACTEURS = Map.of(
            "calibri", new double[] {1.0, 1.2207}, "carlito", new double[] {1.0, 1.2207},
            "arial", new double[] {1.12, 1.149}, "liberation sans", new double[] {1.12, 1.149},
            "times new roman", new double[] {0.99, 1.149}, "cambria", new double[] {1.06, 1.172},
            "verdana", new double[] {1.3, 1.215}, "marianne", new double[] {1.15, 1.25});
    private static final double[] AUTRE = {1.08, 1.2};
    private static final int PAR_DEFAUT = 1038;
    private static final double CADRATIN = 2048;
    private static final Map<Integer, int[]> LARGEURS = lire();

    private Polices() {
    }

    /** Height of a line relative to the size of the font. */
    static double hauteur(String police) {
        return facteurs(police)[1];
    }

    /** Width of a text in twentieths of a point. */
    static double largeur(String texte, String police, int demiPoints, boolean gras) {
        long unites = texte.codePoints().mapToLong(c -> {
            int[] largeurs = LARGEURS.get(c);
            return largeurs == null ? PAR_DEFAUT : largeurs[gras ? 1 : 0];
        }).sum();
        return unites / CADRATIN * demiPoints * 10 * facteurs(police)[0];
    }

    private static double[] facteurs(String police) {
        return FACTEURS.getOrDefault(police.toLowerCase(Locale.ROOT), AUTRE);
    }

    private static Map<Integer, int[]> lire() {
        Map<Integer, int[]> largeurs = new HashMap<>();
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Polices.class.getResourceAsStream("calibri.txt"), StandardCharsets.US_ASCII))) {
            lecteur.lines().filter(l -> !l.startsWith("#")).map(l -> l.split(" ")).forEach(l -> largeurs
                    .put(Integer.parseInt(l[0], 16), new int[] {Integer.parseInt(l[1]), Integer.parseInt(l[2])}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return largeurs;
    }
}
