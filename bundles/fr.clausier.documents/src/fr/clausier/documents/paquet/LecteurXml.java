// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML for reading without document type, entity nor anything fetched from elsewhere. */
public final class LecteurXml {

    private LecteurXml() {
    }

    /** A reader that reports a document type as an event, and resolves nothing. */
    public static XMLStreamReader ouvrir(InputStream flux) throws XMLStreamException {
        // The JDK's own parser, whatever else stands on the class path: its limits are known.
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Depth is checked by the caller, which can name the part: JDKs disagree on their own limit.
        fabrique.setProperty("jdk.xml.maxElementDepth", 0);
        fabrique.setXMLResolver((identifiant, systeme, base, espace) -> {
            throw new XMLStreamException("Ressource extérieure refusée : " + systeme);
        });
        return fabrique.createXMLStreamReader(flux);
    }
}
