// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XML part as a tree and writes it, or any branch of it, so that what is written stands alone: each branch
 * declares the prefixes that it uses, those named in the values of {@code Requires} included.
 */
public final class ArbreXml {

    private static final String EXIGE = "Requires";
    /** Deepest nesting that is followed; Word's own files stay under 60. */
    private static final int PROFONDEUR = 200;
    /** A reader remembers the names that it has met: one that has read a larger part, or a bad one, is not kept. */
    private static final int PARTIE_COURANTE = 4 << 20;

    /** Making a reader takes longer than reading most parts. */
    private static final ThreadLocal<DocumentBuilder> LECTEURS = ThreadLocal.withInitial(ArbreXml::lecteur);

    /** A part that nests without end: no text does, and walking through it would exhaust the program. */
    public static final class TropProfond extends SAXException {

        private static final long serialVersionUID = 1L;

        TropProfond() {
            super("éléments imbriqués sans fin");
        }
    }

    private ArbreXml() {
    }

    /**
     * The tree of a part. No document type, nothing fetched.
     *
     * @throws TropProfond  when it nests deeper than any text
     * @throws SAXException when it is no XML, or holds a document type
     */
    public static Document lire(byte[] contenu) throws SAXException {
        DocumentBuilder lecteur = LECTEURS.get();
        LECTEURS.remove();
        try {
            Document document = lecteur.parse(new ByteArrayInputStream(contenu));
            mesurer(document.getDocumentElement());
            if (contenu.length <= PARTIE_COURANTE) {
                LECTEURS.set(lecteur);
            }
            return document;
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static DocumentBuilder lecteur() {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Every node is looked at: the shortcut for those that would not be costs more than it saves.
            fabrique.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            // Depth is measured below, with a limit of our own: JDKs disagree on theirs.
            fabrique.setAttribute("jdk.xml.maxElementDepth", "0");
            DocumentBuilder lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(new Muet());
            return lecteur;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mesurer(Element racine) throws TropProfond {
        int profondeur = 1;
        Node n = racine;
        while (n != null) {
            if (n.getFirstChild() != null) {
                n = n.getFirstChild();
                if (++profondeur > PROFONDEUR) {
                    throw new TropProfond();
                }
                continue;
            }
            while (n != null && n != racine && n.getNextSibling() == null) {
                n = n.getParentNode();
                profondeur--;
            }
            n = n == null || n == racine ? null : n.getNextSibling();
        }
    }

    /** The child elements, in a list that survives changes. */
    public static List<Element> enfants(Node parent) {
        List<Element> enfants = new ArrayList<>();
        for (Node enfant = parent.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element element) {
                enfants.add(element);
            }
        }
        return enfants;
    }

    /** The text of a whole part, with its XML declaration. */
    public static String ecrire(Document document) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + ecrire(document.getDocumentElement());
    }

    /** The text of a branch, which can be put into any other document. */
    public static String ecrire(Element branche) {
        Map<String, String> prefixes = new TreeMap<>();
        exiges(branche, prefixes);
        StringBuilder sortie = new StringBuilder();
        ecrire(branche, sortie, Map.of("xml", XMLConstants.XML_NS_URI), prefixes);
        return sortie.toString();
    }

    /** Prefixes whose meaning matters although no name uses them. */
    private static void exiges(Element element, Map<String, String> prefixes) {
        if (element.hasAttribute(EXIGE)) {
            for (String prefixe : element.getAttribute(EXIGE).strip().split("\\s+")) {
                String espace = element.lookupNamespaceURI(prefixe);
                if (espace != null) {
                    prefixes.putIfAbsent(prefixe, espace);
                }
            }
        }
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element suite) {
                exiges(suite, prefixes);
            }
        }
    }

    private static void ecrire(Element element, StringBuilder sortie, Map<String, String> connus,
            Map<String, String> demandes) {
        Map<String, String> nouveaux = new TreeMap<>(demandes);
        declarer(element, connus, nouveaux);
        NamedNodeMap attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            if (attributs.item(i).getPrefix() != null && !estDeclaration(attributs.item(i))) {
                declarer(attributs.item(i), connus, nouveaux);
            }
        }
        Map<String, String> portee = connus;
        sortie.append('<').append(element.getNodeName());
        if (!nouveaux.isEmpty()) {
            portee = new HashMap<>(connus);
            portee.putAll(nouveaux);
            nouveaux.forEach((prefixe, espace) -> sortie.append(prefixe.isEmpty() ? " xmlns" : " xmlns:" + prefixe)
                    .append("=\"").append(echapper(espace)).append('"'));
        }
        for (int i = 0; i < attributs.getLength(); i++) {
            Attr attribut = (Attr) attributs.item(i);
            if (!estDeclaration(attribut)) {
                sortie.append(' ').append(attribut.getNodeName()).append("=\"").append(echapper(attribut.getValue()))
                        .append('"');
            }
        }
        contenu(element, sortie, portee);
    }

    private static void contenu(Element element, StringBuilder sortie, Map<String, String> portee) {
        if (element.getFirstChild() == null) {
            sortie.append("/>");
            return;
        }
        sortie.append('>');
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            switch (enfant.getNodeType()) {
                case Node.ELEMENT_NODE -> ecrire((Element) enfant, sortie, portee, Map.of());
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> sortie.append(echapper(enfant.getNodeValue()));
                default -> { }
            }
        }
        sortie.append("</").append(element.getNodeName()).append('>');
    }

    private static boolean estDeclaration(Node attribut) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribut.getNamespaceURI());
    }

    private static void declarer(Node noeud, Map<String, String> connus, Map<String, String> nouveaux) {
        String prefixe = noeud.getPrefix() == null ? "" : noeud.getPrefix();
        String espace = noeud.getNamespaceURI() == null ? "" : noeud.getNamespaceURI();
        if (!espace.equals(connus.getOrDefault(prefixe, ""))) {
            nouveaux.put(prefixe, espace);
        }
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    /** The exception says it all; the JDK would print it too. */
    private static final class Muet extends DefaultHandler {
        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
