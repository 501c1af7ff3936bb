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
    private static final Pattern MARQUE = Pattern.compile(DEBUT + "([^" + FIN + "]*)" + FIN);

    private Marques() {
    }

    /** The mark of a place. */
    static String de(String place) {
        return DEBUT + place + FIN;
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
        return MARQUE.matcher(xml).replaceAll(m -> Matcher.quoteReplacement(valeurs.apply(m.group(1))));
    }

    /** A text as it is written in XML. */
    public static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
