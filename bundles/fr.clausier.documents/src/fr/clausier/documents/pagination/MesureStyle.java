// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

/**
 * The sizes of a paragraph style once what it inherits is resolved. Lengths in twentieths of a point.
 *
 * @param police        font name
 * @param demiPoints    font size in half points
 * @param gras          bold
 * @param avant         space above
 * @param apres         space below
 * @param interligne    240ths of a line, or a length when {@code fixe}
 * @param fixe          whether {@code interligne} is a length
 * @param gauche        left indent
 * @param droite        right indent
 * @param premiereLigne offset of the first line, negative when hanging
 * @param lieAuSuivant  kept with the next paragraph
 * @param insecable     lines kept together
 * @param numerote      whether a number or a bullet takes the place before the text
 * @param bordHaut      height of the border above and its padding
 * @param bordBas       height of the border below and its padding
 */
record MesureStyle(String police, int demiPoints, boolean gras, int avant, int apres, int interligne, boolean fixe,
        int gauche, int droite, int premiereLigne, boolean lieAuSuivant, boolean insecable, boolean numerote, int bordHaut,
        int bordBas) {

    /** What Word assumes when nothing is said. */
    static final MesureStyle WORD =
            new MesureStyle("Times New Roman", 20, false, 0, 0, 240, false, 0, 0, 0, false, false, false, 0, 0);

    /** What a spacing above single adds to a line: it may hang below the last line of a page. */
    int jeu() {
        return fixe || bordBas > 0 ? 0 : Math.max(0, hauteurLigne() - (int) Math.round(demiPoints * 10 * Polices.hauteur(police)));
    }

    /** Height of one line. */
    int hauteurLigne() {
        if (fixe) {
            return interligne;
        }
        // Cut, not rounded: a page of fifty lines is then as high as in LibreOffice, which counts whole twentieths.
        return (int) Math.round(demiPoints * 10 * Polices.hauteur(police)) * interligne / 240;
    }
}
