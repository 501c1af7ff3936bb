// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.stream.Collectors;

import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/** The words of the notes of a file. */
final class NotesLues {

    private final Paquet source;
    private final String partie;

    /** @param partie {@code footnotes} or {@code endnotes} */
    NotesLues(Paquet source, String partie) {
        this.source = source;
        this.partie = "word/" + partie + ".xml";
    }

    String texte(String id) {
        if (source.partie(partie).isEmpty()) {
            return "";
        }
        try {
            return ArbreXml.enfants(ArbreXml.lire(source.partie(partie).orElseThrow()).getDocumentElement()).stream()
                    .filter(n -> id.equals(n.getAttributeNS(Arbre.W, "id"))).flatMap(n -> Arbre.dessous(n).stream())
                    .filter(e -> Arbre.est(e, "t")).map(e -> e.getTextContent()).collect(Collectors.joining());
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
