// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.List;

import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

/**
 * A heading as the table of contents sees it.
 *
 * @param niveau     1 to 4
 * @param numero     printed number, empty when the template numbers nothing
 * @param texte      heading text
 * @param nom        bookmark name, unique in the document
 * @param paragraphe the heading itself
 */
record Signet(int niveau, String numero, String texte, String nom, P paragraphe) {

    private static final ObjectFactory WML = new ObjectFactory();

    /** Name of the n-th bookmark, in the form that Word gives to those of its own tables of contents. */
    static String nom(int rang) {
        return "_Toc%09d".formatted(rang);
    }

    /** Puts the bookmark around the heading's text. */
    static void poser(P paragraphe, String nom, int rang) {
        CTBookmark debut = new CTBookmark();
        debut.setId(BigInteger.valueOf(rang));
        debut.setName(nom);
        CTMarkupRange fin = new CTMarkupRange();
        fin.setId(BigInteger.valueOf(rang));
        List<Object> contenu = paragraphe.getContent();
        contenu.add(0, WML.createBodyBookmarkStart(debut));
        contenu.add(WML.createBodyBookmarkEnd(fin));
    }
}
