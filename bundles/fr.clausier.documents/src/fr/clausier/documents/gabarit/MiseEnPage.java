// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import org.w3c.dom.Element;

/**
 * Page size and margins, in twentieths of a point.
 *
 * @param largeur   page width
 * @param hauteur   page height
 * @param haut      top margin; negative when headers may cross it
 * @param droite    right margin
 * @param bas       bottom margin; negative when footers may cross it
 * @param gauche    left margin
 * @param entete    distance of the header from the edge
 * @param pied      distance of the footer from the edge
 * @param gouttiere binding gutter
 */
public record MiseEnPage(int largeur, int hauteur, int haut, int droite, int bas, int gauche, int entete, int pied,
        int gouttiere) {

    /** A4 upright with the margins of the house template. */
    public static final MiseEnPage A4 = new MiseEnPage(11906, 16838, 1531, 1417, 1304, 1417, 680, 567, 0);

    /** A narrower or lower text is a mistake in the template: 6 cm. */
    private static final int MINIMUM = 3402;
    /** Largest page that Word accepts, 22 inches. */
    private static final int MAXIMUM = 31680;

    /** The page of a section; what it does not say is the house's. */
    static MiseEnPage de(Element section) {
        Element page = Espaces.enfant(section, "pgSz");
        Element marges = Espaces.enfant(section, "pgMar");
        return new MiseEnPage(entier(page, "w", A4.largeur), entier(page, "h", A4.hauteur), entier(marges, "top", A4.haut),
                entier(marges, "right", A4.droite), entier(marges, "bottom", A4.bas), entier(marges, "left", A4.gauche),
                entier(marges, "header", A4.entete), entier(marges, "footer", A4.pied), entier(marges, "gutter", 0));
    }

    private static int entier(Element element, String nom, int defaut) {
        try {
            return element == null ? defaut : Integer.parseInt(Espaces.attribut(element, nom));
        } catch (NumberFormatException e) {
            // Absent or unreadable: the house value is a safe page.
            return defaut;
        }
    }

    /** Width between the margins. */
    public int largeurTexte() {
        return largeur - gauche - droite - gouttiere;
    }

    /** Height between the margins. */
    public int hauteurTexte() {
        return hauteur - Math.abs(haut) - Math.abs(bas);
    }

    /** Whether a document can be set on this page. */
    boolean estUtilisable() {
        return largeurTexte() >= MINIMUM && hauteurTexte() >= MINIMUM && largeur <= MAXIMUM && hauteur <= MAXIMUM
                && Math.min(gauche, Math.min(droite, Math.min(entete, Math.min(pied, gouttiere)))) >= 0;
    }

    /** The page as Word writes it. */
    String xml() {
        String orientation = largeur > hauteur ? " w:orient=\"landscape\"" : "";
        return "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>".formatted(largeur, hauteur, orientation)
                + ("<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\""
                        + " w:footer=\"%d\" w:gutter=\"%d\"/>")
                                .formatted(haut, droite, bas, gauche, entete, pied, gouttiere);
    }
}
