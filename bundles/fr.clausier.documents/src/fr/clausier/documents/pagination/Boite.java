// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.List;

/**
 * A paragraph or a table row, reduced to what decides on which page it falls. Lengths in twentieths of a point.
 *
 * @param avant         space above
 * @param lignes        number of lines; a row counts as one
 * @param hauteurLigne  height of one line
 * @param jeu           part of the last line that may hang below the page
 * @param bords         height of the borders and their padding, which never melts into the space around
 * @param apres         space below
 * @param lieeASuivante kept on the page of the next box
 * @param insecable     never cut
 * @param nouvellePage  starts a page
 * @param enteteTableau height of the header row to repeat when this row starts a page, 0 elsewhere
 * @param signets       names of the bookmarks that start here
 */
record Boite(int avant, int lignes, int hauteurLigne, int jeu, int bords, int apres, boolean lieeASuivante, boolean insecable,
        boolean nouvellePage, int enteteTableau, List<String> signets) {

    /** Lines that stay together at the top and at the bottom of a page. */
    private static final int VEUVES = 2;

    /** The same without part of its borders. */
    Boite sansBords(int hauteur) {
        return new Boite(avant, lignes, hauteurLigne, jeu, bords - hauteur, apres, lieeASuivante, insecable, nouvellePage,
                enteteTableau, signets);
    }

    int hauteur() {
        return lignes * hauteurLigne + bords;
    }

    /** Height of what must stand on the page where this box starts. */
    int hauteurMinimale() {
        return insecable || lignes <= VEUVES + 1 ? hauteur() : VEUVES * hauteurLigne;
    }

    /** How many lines can stand in a height without leaving a widow or an orphan. */
    int lignesDans(int place) {
        int possibles = Math.min(lignes, (place + jeu) / hauteurLigne);
        if (possibles == lignes) {
            return lignes;
        }
        return Math.min(possibles, lignes - VEUVES);
    }
}
