// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that stand in a prepared template where each document writes something of its own.
 *
 * <p>A part is read once, when the template is prepared; its named places then hold a mark between two private
 * characters, which a document replaces in the text of the part. Parsing it again for every document would cost more
 * than writing the document.
 */
public final class Marques {

    private static final char DEBUT = '\uE000';
    private static final char FIN = '\uE001';
    private static final char SI = '?';
    private static final char FIN_SI = '/';
    private static final Pattern MARQUE = Pattern.compile(DEBUT + "([^" + FIN + "]*)" + FIN);
    private static final Pattern CONDITION = Pattern.compile(
            DEBUT + "\\" + SI + "([^" + FIN + "]*)" + FIN + "(.*?)" + DEBUT + FIN_SI + "\\1" + FIN, Pattern.DOTALL);

    private Marques() {
    }

    /** The mark of a place. */
    static String de(String place) {
        return DEBUT + place + FIN;
    }

    /** Start of what vanishes when a place receives nothing. */
    static String si(String place) {
        return de(SI + place);
    }

    /** End of what vanishes when a place receives nothing. */
    static String finSi(String place) {
        return de(FIN_SI + place);
    }

    static boolean estReserve(String texte) {
        return texte.indexOf(DEBUT) >= 0 || texte.indexOf(FIN) >= 0;
    }

    /** A foreign text without the characters that marks are made of. */
    static String sansReserves(String texte) {
        return texte.replace(DEBUT, ' ').replace(FIN, ' ');
    }

    /** The text of a part with its marks replaced. @param valeurs the XML that stands for a place, given by its name */
    public static String remplir(String xml, UnaryOperator<String> valeurs) {
        String utile = CONDITION.matcher(xml).replaceAll(
                m -> valeurs.apply(m.group(1)).isEmpty() ? "" : Matcher.quoteReplacement(m.group(2)));
        return MARQUE.matcher(utile).replaceAll(m -> Matcher.quoteReplacement(valeurs.apply(m.group(1))));
    }

    /** A text as it is written in XML. */
    public static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
