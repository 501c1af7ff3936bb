// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

/**
 * Text of a block in the form in which two versions of it are compared: words and emphasis, without what saving a file again
 * changes (cut runs, results of fields, revision marks).
 */
public final class TexteCanonique {

    /** A picture, a comment, a note: something that is no text, and whose coming or going counts. */
    public static final char OBJET = '\uFFFC';
    /** A page break that somebody put in. */
    public static final char SAUT = '\u2029';

    private static final char OUVRE = '\uE010';
    private static final char SUITE = '\uE011';
    private static final char FERME = '\uE012';

    private final StringBuilder texte = new StringBuilder();
    private String aspect = "";
    private int champs;

    /** Adds text. @param mise letters of its emphasis, in a fixed order, empty when it has none */
    public void passage(String mise, String contenu) {
        if (champs > 0 || contenu.isEmpty()) {
            return;
        }
        // An emphasised space looks like any other.
        String voulu = contenu.isBlank() ? aspect : mise;
        if (!voulu.equals(aspect)) {
            clore();
            aspect = voulu;
            texte.append(voulu.isEmpty() ? "" : OUVRE + voulu + SUITE);
        }
        texte.append(contenu.replace('\u00A0', ' ').replace('\t', ' ').replace('\u2011', '-'));
    }

    /** A field begins; what it shows is worked out again by Word at any time, and says nothing. */
    public void ouvrirChamp() {
        champs++;
    }

    /** A field ends. */
    public void fermerChamp() {
        champs = Math.max(0, champs - 1);
    }

    /** The text, and a clean start for the next block; a field may go on. */
    public String prendre() {
        clore();
        String resultat = texte.toString().strip();
        texte.setLength(0);
        return resultat;
    }

    private void clore() {
        if (!aspect.isEmpty()) {
            texte.append(FERME);
            aspect = "";
        }
    }

    /** The words alone, for people. */
    public static String lisible(String canonique) {
        StringBuilder net = new StringBuilder();
        boolean mise = false;
        for (char c : canonique.toCharArray()) {
            if (c == OUVRE) {
                mise = true;
            } else if (c == SUITE) {
                mise = false;
            } else if (!mise && c != FERME && c != OBJET) {
                net.append(c == '\n' || c == SAUT ? ' ' : c);
            }
        }
        return net.toString().strip();
    }
}
