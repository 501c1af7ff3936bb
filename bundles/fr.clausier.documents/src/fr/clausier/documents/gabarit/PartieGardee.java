// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.function.Function;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * One part of a template on its way into documents: read, cleaned, its named places marked.
 *
 * @param document  the part as a tree
 * @param relations what it shows
 */
record PartieGardee(Document document, ElementsLies relations) {

    /**
     * @param enTetes the identifier that a header or footer has in the document, by its identifier in the template
     */
    static PartieGardee de(String nom, SourceGabarit source, CopieImages images, Identifiants identifiants,
            Function<String, String> enTetes, Releve releve) throws Refus {
        try {
            Document document = ArbreXml.lire(source.contenu(nom));
            ElementsLies lies = new ElementsLies(nom, source.relationsDe(nom), images, enTetes, releve);
            identifiants.nouvellePartie();
            new NettoyagePartie(nom, lies, identifiants, releve).nettoyer(document.getDocumentElement());
            return new PartieGardee(document, lies);
        } catch (SAXException e) {
            throw Refus.illisible(nom, e);
        }
    }

    Element racine() {
        return document.getDocumentElement();
    }
}
