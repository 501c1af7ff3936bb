// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.List;

/** Counts the lines that a text takes in a width. */
final class Texte {

    private static final int TABULATION = 567;
    /** What rounding the place of each sign may gain on a line, in twentieths of a point. */
    private static final int ARRONDI = 6;

    /** A run of text in one weight. @param gras bold */
    record Morceau(String texte, boolean gras) {
    }

    private final MesureStyle style;
    private final double largeur;
    private int lignes = 1;
    private double position;

    private Texte(MesureStyle style, int largeur) {
        this.style = style;
        this.largeur = largeur - style.gauche() - style.droite() + ARRONDI;
        // Positions are counted from the left indent; a hanging first line starts before it.
        // A number stands there, and the text behind it begins at the indent.
        this.position = style.numerote() ? Math.max(0, style.premiereLigne()) : style.premiereLigne();
    }

    /** Number of lines, at least one. A tab is {@code \t}, a line break {@code \n}. */
    static int lignes(List<Morceau> morceaux, MesureStyle style, int largeur) {
        Texte texte = new Texte(style, largeur);
        for (Morceau morceau : morceaux) {
            boolean gras = morceau.gras() || style.gras();
            int debut = 0;
            for (int i = 0; i < morceau.texte().length(); i++) {
                if (coupe(morceau.texte(), i)) {
                    texte.poser(morceau.texte(), debut, i + 1, gras);
                    debut = i + 1;
                }
            }
            if (debut < morceau.texte().length()) {
                texte.poser(morceau.texte(), debut, morceau.texte().length(), gras);
            }
        }
        return texte.lignes;
    }

    /** A line may end at a space, and after a hyphen unless a digit follows: « L. 2112-2 ». */
    private static boolean coupe(String texte, int i) {
        char c = texte.charAt(i);
        return c == ' ' || c == '\t' || c == '\n' || c == '-' && (i + 1 == texte.length() || !Character.isDigit(texte.charAt(i + 1)));
    }

    /** Sets one word with the sign that ends it. */
    private void poser(String texte, int debut, int fin, boolean gras) {
        int visible = fin;
        while (visible > debut && Character.isWhitespace(texte.charAt(visible - 1))) {
            visible--;
        }
        double etendue = mesurer(texte, debut, visible, gras);
        if (position + etendue > largeur && position > 0) {
            lignes++;
            position = 0;
        }
        position += etendue;
        char dernier = texte.charAt(fin - 1);
        if (dernier == '\n') {
            lignes++;
            position = 0;
        } else if (dernier == '\t') {
            position = position < 0 ? 0 : position + TABULATION;
        } else if (dernier == ' ') {
            position += mesurer(" ", 0, 1, gras);
        }
    }

    private double mesurer(String texte, int debut, int fin, boolean gras) {
        return Polices.largeur(texte, debut, fin, style.police(), style.demiPoints(), gras);
    }
}
