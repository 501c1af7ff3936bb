// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a notice that came from anywhere: no document type, nothing fetched, bounded size and depth. */
public final class AvisXml {

    /** Largest notice that is read, bytes; the SDK's notice of 100 lots is 20 times smaller. */
    public static final int TAILLE_MAX = 20_000_000;
    /** Deepest nesting; notices stay under 25. */
    private static final int PROFONDEUR = 100;

    private static final class Severe implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // nothing that changes what was read
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private AvisXml() {
    }

    /**
     * The document.
     *
     * @throws XmlRefuse when it is no XML, holds a document type, is too large or nests too deep
     */
    public static Document lire(byte[] octets) throws XmlRefuse {
        if (octets.length > TAILLE_MAX) {
            throw new XmlRefuse("Ce fichier est trop gros pour un avis (plus de 20 Mo)\u00A0: vérifiez que c'est bien le XML de l'avis.");
        }
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            fabrique.setAttribute("jdk.xml.maxElementDepth", String.valueOf(PROFONDEUR));
            fabrique.setXIncludeAware(false);
            fabrique.setExpandEntityReferences(false);
            DocumentBuilder lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(new Severe());
            return lecteur.parse(new ByteArrayInputStream(octets));
        } catch (SAXParseException e) {
            String cause = String.valueOf(e.getMessage());
            throw new XmlRefuse(cause.contains("DOCTYPE") ? "Ce fichier déclare un type de document (DOCTYPE), ce qu'aucun avis ne fait\u00A0: par prudence, il n'est pas lu."
                    : cause.contains("JAXP0001") ? "Ce fichier imbrique plus de " + PROFONDEUR + " éléments ou dépasse une autre limite de lecture\u00A0: par prudence, il n'est pas lu."
                    : "Ce fichier n'est pas un XML lisible (ligne " + e.getLineNumber() + ")\u00A0: téléchargez de nouveau l'avis au format XML.");
        } catch (SAXException | IOException e) {
            throw new XmlRefuse("Ce fichier n'est pas un XML lisible\u00A0: téléchargez de nouveau l'avis au format XML.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
