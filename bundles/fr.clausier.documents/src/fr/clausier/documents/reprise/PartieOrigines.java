// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;

import fr.clausier.documents.paquet.Paquet;

/**
 * The part of a document that knows where its blocks come from and which figures it shows. Word keeps such parts untouched, and
 * ties content controls to their nodes.
 */
public final class PartieOrigines {

    /** Namespace of the part. */
    public static final String ESPACE = "urn:fr.clausier:origines:1";
    /** Prefix used in {@link #chemin(int)}, as controls declare it. */
    public static final String PREFIXES = "xmlns:o='" + ESPACE + "'";
    /** Identity of the part within a file: the same in all files, so that texts copied from one to the other stay tied. */
    public static final String IDENTIFIANT = "{6C0F5B1E-5A1D-4E0B-9C57-3B6C1A5E8F01}";

    static final String PARTIE = "customXml/item1.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PROPRIETES = XML + "<ds:datastoreItem ds:itemID=\"" + IDENTIFIANT
            + "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + ESPACE
            + "\"/></ds:schemaRefs></ds:datastoreItem>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS_PARTIE = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
            + "customXmlProps\" Target=\"itemProps1.xml\"/></Relationships>";

    private PartieOrigines() {
    }

    /** Where a control finds its figure. @param rang from 1 */
    public static String chemin(int rang) {
        return "/o:origines[1]/o:valeurs[1]/o:v[" + rang + "]";
    }

    /** Text for XML, inside of attributes too; line ends and tabs are kept. */
    public static String echapper(String texte) {
        StringBuilder sur = new StringBuilder(texte.length() + 16);
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            switch (c) {
                case '&' -> sur.append("&amp;");
                case '<' -> sur.append("&lt;");
                case '>' -> sur.append("&gt;");
                case '"' -> sur.append("&quot;");
                case '\n' -> sur.append("&#10;");
                case '\t' -> sur.append("&#9;");
                default -> sur.append(c);
            }
        }
        return sur.toString();
    }

    /**
     * Adds the part and its links.
     *
     * @param valeurs nodes that controls are tied to; LibreOffice writes them anew, bare
     * @param figures what each of them is
     * @param blocs   the blocks
     */
    public static void ajouter(Paquet paquet, String valeurs, String figures, String blocs) {
        paquet.mettre(PARTIE, XML + "<origines xmlns=\"" + ESPACE + "\"><valeurs>" + valeurs + "</valeurs><figures>" + figures + "</figures><blocs>" + blocs + "</blocs><autour>" + autour(paquet) + "</autour></origines>");
        paquet.mettre("customXml/_rels/item1.xml.rels", RELATIONS_PARTIE);
        paquet.mettre("customXml/itemProps1.xml", PROPRIETES);
        relier(paquet, "word/_rels/document.xml.rels", "rIdOrigines", RELATIONS + "customXml", "../customXml/item1.xml", false);
        typer(paquet, "customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    }

    private static String autour(Paquet paquet) {
        StringBuilder textes = new StringBuilder();
        Autour.de(paquet).forEach(t -> textes.append("<t>").append(echapper(t)).append("</t>"));
        return textes.toString();
    }

    static void relier(Paquet paquet, String partie, String id, String type, String cible, boolean externe) {
        inserer(paquet, partie, "</Relationships>", "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + echapper(cible) + "\""
                + (externe ? " TargetMode=\"External\"" : "") + "/>");
    }

    static void typer(Paquet paquet, String partie, String type) {
        inserer(paquet, Paquet.TYPES, "</Types>", "<Override PartName=\"/" + partie + "\" ContentType=\"" + type + "\"/>");
    }

    static void inserer(Paquet paquet, String partie, String avant, String ajout) {
        String xml = new String(paquet.partie(partie).orElseThrow(), StandardCharsets.UTF_8);
        int place = xml.lastIndexOf(avant);
        paquet.mettre(partie, xml.substring(0, place) + ajout + xml.substring(place));
    }
}
