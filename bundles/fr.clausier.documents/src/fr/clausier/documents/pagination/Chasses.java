// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Widths of the characters of a font, regular and bold, in 2048ths of its size. */
final class Chasses {

    /** Size of the font in the unit of the widths. */
    static final double CADRATIN = 2048;

    /** Width of a digit of Calibri, for characters that are not listed. */
    private static final int PAR_DEFAUT = 1038;

    private final short[] maigres;
    private final short[] grasses;

    /** @param ressource file beside this class */
    Chasses(String ressource) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Chasses.class.getResourceAsStream(ressource), StandardCharsets.US_ASCII))) {
            List<String[]> lignes = lecteur.lines().filter(l -> !l.startsWith("#")).map(l -> l.split(" "))
                    .filter(l -> l[0].length() <= 4).toList();
            maigres = colonne(lignes, 1);
            grasses = colonne(lignes, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a part of a text. Asked for each word of each document: no string is made, no box is filled. */
    long de(String texte, int debut, int fin, boolean gras) {
        short[] largeurs = gras ? grasses : maigres;
        long unites = 0;
        for (int i = debut; i < fin; i++) {
            char c = texte.charAt(i);
            if (!Character.isLowSurrogate(c)) {
                unites += c < largeurs.length && largeurs[c] >= 0 ? largeurs[c] : PAR_DEFAUT;
            }
        }
        return unites;
    }

    /** Widths by character of the basic plane; -1 for one that the font does not have. */
    private static short[] colonne(List<String[]> lignes, int colonne) {
        short[] largeurs = new short[1 + lignes.stream().mapToInt(l -> Integer.parseInt(l[0], 16)).max().orElse(0)];
        Arrays.fill(largeurs, (short) -1);
        lignes.forEach(l -> largeurs[Integer.parseInt(l[0], 16)] = Short.parseShort(l[colonne]));
        return largeurs;
    }
}
