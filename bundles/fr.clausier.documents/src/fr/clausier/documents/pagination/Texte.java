// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.List;

/** Counts the lines that a text takes in a width. */
final class Texte {

    private static final int TABULATION = 567;

    /** A run of text in one weight. @param gras bold */
    record Morceau(String texte, boolean gras) {
    }

    private final MesureStyle style;
    private final double largeur;
    private int lignes = 1;
    private double position;

    private Texte(MesureStyle style, int largeur) {
        this.style = style;
        this.largeur = largeur - style.gauche() - style.droite();
        // Positions are counted from the left indent; a hanging first line starts before it.
        this.position = style.premiereLigne();
    }

    /** Number of lines, at least one. A tab is {@code \t}, a line break {@code \n}. */
    static int lignes(List<Morceau> morceaux, MesureStyle style, int largeur) {
        Texte texte = new Texte(style, largeur);
        for (Morceau morceau : morceaux) {
            for (String mot : morceau.texte().split("(?<=[ \t\n-])")) {
                texte.poser(mot, morceau.gras() || style.gras());
            }
        }
        return texte.lignes;
    }

    private void poser(String mot, boolean gras) {
        String visible = mot.stripTrailing();
        double etendue = mesurer(visible, gras);
        if (position + etendue > largeur && position > 0) {
            lignes++;
            position = 0;
        }
        position += etendue;
        if (mot.endsWith("\n")) {
            lignes++;
            position = 0;
        } else if (mot.endsWith("\t")) {
            position = position < 0 ? 0 : position + TABULATION;
        } else if (mot.endsWith(" ")) {
            position += mesurer(" ", gras);
        }
    }

    private double mesurer(String texte, boolean gras) {
        return Polices.largeur(texte, style.police(), style.demiPoints(), gras);
    }
}
