// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** XML parts as trees: reading without document type nor anything fetched, writing, and walking. */
final class Arbre {

    /** Namespace of Word's elements. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Namespace of links to other parts. */
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Namespace of alternatives. */
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Arbre() {
    }

    static byte[] ecrire(Document document) {
        try {
            Transformer ecriture = TransformerFactory.newDefaultInstance().newTransformer();
            ecriture.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            ecriture.transform(new DOMSource(document), new StreamResult(sortie));
            return sortie.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean est(Node noeud, String nom) {
        return noeud instanceof Element && W.equals(noeud.getNamespaceURI()) && nom.equals(noeud.getLocalName());
    }

    /** First child of that name, null when there is none. */
    static Element enfant(Node parent, String nom) {
        return ArbreXml.enfants(parent).stream().filter(e -> est(e, nom)).findFirst().orElse(null);
    }

    /** All elements below, in document order; a copy, so that the tree may change meanwhile. */
    static List<Element> dessous(Node parent) {
        List<Element> tous = new ArrayList<>();
        for (Element enfant : ArbreXml.enfants(parent)) {
            tous.add(enfant);
            tous.addAll(dessous(enfant));
        }
        return tous;
    }

    /** Word's attribute {@code val} of a child, empty when there is none. */
    static String val(Node parent, String nom) {
        Element enfant = parent == null ? null : enfant(parent, nom);
        return enfant == null ? "" : enfant.getAttributeNS(W, "val");
    }

    /** Puts the children of an element in its place. */
    static void deballer(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        element.getParentNode().removeChild(element);
    }

    /** A control gives way to its content. */
    static void retirerControle(Element sdt) {
        Element contenu = enfant(sdt, "sdtContent");
        if (contenu != null) {
            sdt.getParentNode().insertBefore(contenu, sdt);
            deballer(contenu);
        }
        sdt.getParentNode().removeChild(sdt);
    }
}
