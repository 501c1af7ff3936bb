// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of notices, each loaded once, when it is first asked. */
final class SchemaSdk {

    /** The documents that call for competition: contract notice, prior information notice. */
    private static final Set<String> DOCUMENTS = Set.of("ContractNotice", "PriorInformationNotice");
    private static final Map<String, Schema> CHARGES = new ConcurrentHashMap<>();

    /** A schema of the bundle, for the one that includes it. */
    private record Entree(String getPublicId, String getSystemId, byte[] octets) implements LSInput {
        @Override
        public InputStream getByteStream() {
            return DonneesSdk.flux(octets);
        }

        @Override
        public Reader getCharacterStream() {
            return null;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public String getPublicId() {
            return getPublicId;
        }

        @Override
        public String getSystemId() {
            return getSystemId;
        }

        @Override
        public void setCharacterStream(Reader flux) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setByteStream(InputStream flux) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStringData(String texte) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setSystemId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPublicId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setBaseURI(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setEncoding(String encodage) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCertifiedText(boolean certifie) {
            throw new UnsupportedOperationException();
        }
    }

    private SchemaSdk() {
    }

    /** Loads the schema of a document, "ContractNotice". */
    static void charger(String document) {
        CHARGES.computeIfAbsent(document, SchemaSdk::lire);
    }

    /** What the schema of its root element refuses, at most 50 findings; none for a notice that follows it. */
    static List<Manquement> verifier(byte[] avis, String document) {
        if (!DOCUMENTS.contains(document)) {
            return List.of(new Manquement("XSD", "Ce XML n'est pas un avis de marché\u00A0: son élément principal est «\u00A0" + document + "\u00A0».", "", "", true));
        }
        charger(document);
        List<Manquement> manquements = new ArrayList<>();
        Validator validateur = CHARGES.get(document).newValidator();
        validateur.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                // the schema does not warn
            }

            @Override
            public void error(SAXParseException e) {
                if (manquements.size() < 50) {
                    manquements.add(new Manquement("XSD", "L'avis ne suit pas le schéma (ligne\u00A0" + e.getLineNumber() + ")\u00A0: " + propre(e.getMessage()), "", "", true));
                }
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        try {
            validateur.validate(new StreamSource(DonneesSdk.flux(avis)));
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manquements;
    }

    /** The parser's sentence without the code and the namespaces that nobody reads. */
    private static String propre(String message) {
        return message.replaceAll("^cvc-[^:]+: ", "").replaceAll("\"(urn|http)[^\"]*\":", "");
    }

    private static Schema lire(String document) {
        Map<String, byte[]> schemas = DonneesSdk.schemas();
        SchemaFactory fabrique = SchemaFactory.newDefaultInstance();
        LSResourceResolver resolution = (type, espace, publicId, systemId, base) -> {
            byte[] octets = systemId == null ? null : schemas.get(systemId.substring(systemId.lastIndexOf('/') + 1));
            if (octets == null) {
                throw new IllegalStateException("Schéma absent du produit : " + systemId);
            }
            return new Entree(publicId, systemId, octets);
        };
        fabrique.setResourceResolver(resolution);
        try {
            return fabrique.newSchema(new StreamSource(DonneesSdk.flux(schemas.get("UBL-" + document + "-2.3.xsd")), "maindoc/UBL-" + document + "-2.3.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
