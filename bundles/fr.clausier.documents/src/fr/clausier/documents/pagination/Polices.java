// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Widths of characters. Those of Calibri (and of Carlito, cut to the same measure) are exact; other fonts are taken as
 * a wider or narrower Calibri, which is close enough to tell a page.
 */
final class Polices {

    private static final Map<String, double[]> FACTEURS = Map.of(
            "calibri", new double[] {1.0, 1.2207}, "Calibri", new double[] {1.0, 1.2207}, "carlito", new double[] {1.0, 1.2207},
            "arial", new double[] {1.12, 1.149}, "liberation sans", new double[] {1.12, 1.149},
            "times new roman", new double[] {0.99, 1.149}, "cambria", new double[] {1.06, 1.172},
            "verdana", new double[] {1.3, 1.215}, "marianne", new double[] {1.15, 1.25});
    private static final double[] AUTRE = {1.08, 1.2};
    private static final int PAR_DEFAUT = 1038;
    private static final double CADRATIN = 2048;
    private static final short[] MAIGRES = lire(1);
    private static final short[] GRASSES = lire(2);

    private Polices() {
    }

    /** Height of a line relative to the size of the font. */
    static double hauteur(String police) {
        return facteurs(police)[1];
    }

    /** Width of a text in twentieths of a point. */
    static double largeur(String texte, String police, int demiPoints, boolean gras) {
        return largeur(texte, 0, texte.length(), police, demiPoints, gras);
    }

    /** Width of a part of a text. Asked for each word of each document: no string is made, no box is filled. */
    static double largeur(String texte, int debut, int fin, String police, int demiPoints, boolean gras) {
        short[] largeurs = gras ? GRASSES : MAIGRES;
        long unites = 0;
        for (int i = debut; i < fin; i++) {
            char c = texte.charAt(i);
            if (!Character.isLowSurrogate(c)) {
                unites += c < largeurs.length && largeurs[c] >= 0 ? largeurs[c] : PAR_DEFAUT;
            }
        }
        return unites / CADRATIN * demiPoints * 10 * facteurs(police)[0];
    }

    private static double[] facteurs(String police) {
        double[] connus = FACTEURS.get(police);
        return connus != null ? connus : FACTEURS.getOrDefault(police.toLowerCase(Locale.ROOT), AUTRE);
    }

    /** Widths by character of the basic plane; -1 for one that the font does not have. */
    private static short[] lire(int colonne) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Polices.class.getResourceAsStream("calibri.txt"), StandardCharsets.US_ASCII))) {
            List<String[]> lignes = lecteur.lines().filter(l -> !l.startsWith("#")).map(l -> l.split(" ")).filter(l -> l[0].length() <= 4).toList();
            short[] largeurs = new short[1 + lignes.stream().mapToInt(l -> Integer.parseInt(l[0], 16)).max().orElse(0)];
            Arrays.fill(largeurs, (short) -1);
            lignes.forEach(l -> largeurs[Integer.parseInt(l[0], 16)] = Short.parseShort(l[colonne]));
            return largeurs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
