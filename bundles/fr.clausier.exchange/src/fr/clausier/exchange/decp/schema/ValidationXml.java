// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

import fr.clausier.exchange.FichierRefuse;

/** Validation by the XSD 2.0.2. No document type, no entity, nothing fetched. */
final class ValidationXml {

    private static final class Charge {
        static final Schema SCHEMA = lire();

        private static Schema lire() {
            try {
                SchemaFactory fabrique = SchemaFactory.newDefaultInstance();
                fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                return fabrique.newSchema(new StreamSource(new StringReader(SchemaDecp.texte("schema_decp_v2.0.2.xsd"))));
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private ValidationXml() {
    }

    static VerdictSchema valider(byte[] contenu) throws FichierRefuse {
        try {
            SAXParserFactory fabrique = SAXParserFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            ValidatorHandler juge = Charge.SCHEMA.newValidatorHandler();
            juge.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            Chemins chemins = new Chemins(juge);
            juge.setErrorHandler(chemins);
            XMLReader lecteur = fabrique.newSAXParser().getXMLReader();
            lecteur.setContentHandler(chemins);
            lecteur.setErrorHandler(chemins);
            lecteur.parse(new InputSource(new ByteArrayInputStream(contenu)));
            return chemins.verdict();
        } catch (SAXParseException e) {
            boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new FichierRefuse(type ? "Le fichier déclare un type de document, ce que les données essentielles ne font jamais\u00A0: il n’est pas lu."
                    : "Le XML est mal écrit à la ligne " + e.getLineNumber() + "\u00A0: le schéma officiel ne peut pas le juger.", e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new FichierRefuse("Le fichier n’est pas du XML bien écrit\u00A0: le schéma officiel ne peut pas le juger.", e);
        }
    }
}
