// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.time.LocalDate;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.typographie.Caracteres;

/** Writes the properties of the file: title, subject, buyer as author, kind, language, date. Names nobody else. */
final class Proprietes {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>%1$s</dc:title><dc:subject>%2$s</dc:subject><dc:creator>%3$s</dc:creator>\
            <cp:lastModifiedBy>%3$s</cp:lastModifiedBy><cp:revision>1</cp:revision>\
            <dcterms:created xsi:type="dcterms:W3CDTF">%4$sT00:00:00Z</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">%4$sT00:00:00Z</dcterms:modified>\
            <cp:category>%5$s</cp:category><dc:language>fr-FR</dc:language></cp:coreProperties>
            """;

    private Proprietes() {
    }

    static void ecrire(Paquet paquet, Document document, LocalDate date) {
        paquet.mettre("docProps/core.xml", XML.formatted(echapper(titreComplet(document)), echapper(document.marche()),
                echapper(document.acheteur()), date, echapper(document.code())));
    }

    private static String titreComplet(Document document) {
        return document.sousTitre().isEmpty() ? document.titre() : document.titre() + " – " + document.sousTitre();
    }

    private static String echapper(String texte) {
        return Caracteres.lisibles(texte).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
