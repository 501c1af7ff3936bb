// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.charset.StandardCharsets;

import fr.clausier.documents.paquet.Paquet;

/**
 * A template to start from: the look of a shipped one, with every named place and a sample of every style, and comments
 * that explain them to whoever opens it in Word.
 */
public final class GabaritDeDepart {

    private static final String DOSSIER = "depart";
    private static final String PRINCIPALE = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s.main+xml";

    private GabaritDeDepart() {
    }

    /**
     * The template as a Word file.
     *
     * @param modele  its look
     * @param pourDotx whether it is to be a Word template ({@code .dotx}) rather than a document
     */
    public static byte[] de(GabaritLivre modele, boolean pourDotx) {
        Paquet paquet = modele.paquet();
        paquet.mettre("word/document.xml", modele.texte("document.xml").replace("<w:body>", "<w:body>\n" + lire("corps.xml")));
        paquet.mettre("word/comments.xml", lire("comments.xml"));
        paquet.mettre("word/_rels/document.xml.rels", modele.texte("document.rels.xml").replace("</Relationships>",
                EnTetesGabarit.relation("rId9", "comments", "comments.xml", false) + "</Relationships>"));
        String types = new String(paquet.partie(Paquet.TYPES).orElseThrow(), StandardCharsets.UTF_8).replace("</Types>",
                "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.comments+xml\"/></Types>");
        paquet.mettre(Paquet.TYPES, pourDotx ? types.replace(PRINCIPALE.formatted("document"), PRINCIPALE.formatted("template"))
                : types);
        return paquet.octets();
    }

    private static String lire(String resource) {
        return new String(GabaritLivre.lire(DOSSIER, resource).orElseThrow(), StandardCharsets.UTF_8);
    }
}
