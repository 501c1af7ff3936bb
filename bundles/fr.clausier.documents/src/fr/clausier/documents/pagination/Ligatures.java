// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

/** Letters that Calibri sets as one sign, narrower than they are apart. LibreOffice joins them unless told not to. */
final class Ligatures {

    /** The longest first; widths gained in 2048ths: regular, bold. */
    private static final Ligature[] TOUTES = {new Ligature("tti", 89, 91), new Ligature("ttf", 130, 138),
        new Ligature("ffi", 66, 81), new Ligature("ffl", 66, 81), new Ligature("fft", 104, 120),
        new Ligature("fti", 50, 56), new Ligature("tt", 73, 76), new Ligature("ti", 15, 14), new Ligature("tf", 57, 62),
        new Ligature("ff", 55, 66), new Ligature("fi", 11, 16), new Ligature("fl", 11, 16), new Ligature("ft", 50, 56),
        new Ligature("fj", 31, 36)};

    private record Ligature(String lettres, int maigre, int grasse) {
    }

    private Ligatures() {
    }

    /** How much narrower a part of a text is, in 2048ths of its size. */
    static long gain(String texte, int debut, int fin, boolean gras) {
        long gain = 0;
        for (int i = debut; i + 1 < fin; i++) {
            char c = texte.charAt(i);
            Ligature ligature = c == 't' || c == 'f' ? a(texte, i, fin) : null;
            if (ligature != null) {
                gain += gras ? ligature.grasse() : ligature.maigre();
                i += ligature.lettres().length() - 1;
            }
        }
        return gain;
    }

    private static Ligature a(String texte, int i, int fin) {
        for (Ligature ligature : TOUTES) {
            if (i + ligature.lettres().length() <= fin && texte.startsWith(ligature.lettres(), i)) {
                return ligature;
            }
        }
        return null;
    }
}
