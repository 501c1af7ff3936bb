// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** The XML namespaces of Word files, and walks over their trees. */
final class Espaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String V = "urn:schemas-microsoft-com:vml";
    static final String O = "urn:schemas-microsoft-com:office:office";

    private static final String IMAGE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String FORME = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static final String GROUPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static final String W10 = "urn:schemas-microsoft-com:office:word";
    private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /** What a drawing may show: a picture, a shape, a group of them. */
    private static final Set<String> DESSINS = Set.of(IMAGE, FORME, GROUPE);
    /** Elements of any other namespace are extensions of one version of Word or another. */
    private static final Set<String> CONNUS = Set.of(W, MC, A, WP, V, O, IMAGE, FORME, GROUPE, W10, MATHS);

    private Espaces() {
    }

    static boolean estConnu(String espace) {
        return espace != null && CONNUS.contains(espace);
    }

    static boolean estDessin(String espace) {
        return DESSINS.contains(espace);
    }

    /** Whether a node is an element of Word's own namespace with this name. */
    static boolean estW(Node noeud, String nom) {
        return noeud instanceof Element && W.equals(noeud.getNamespaceURI()) && nom.equals(noeud.getLocalName());
    }

    /** The first child element of this name in Word's namespace, {@code null} when there is none. */
    static Element enfant(Element parent, String nom) {
        return ArbreXml.enfants(parent).stream().filter(e -> estW(e, nom)).findFirst().orElse(null);
    }

    /** All descendants of this name, in the order of the text, in a list that survives changes. */
    static List<Element> tous(Element racine, String espace, String nom) {
        List<Element> tous = new ArrayList<>();
        var liste = racine.getElementsByTagNameNS(espace, nom);
        for (int i = 0; i < liste.getLength(); i++) {
            tous.add((Element) liste.item(i));
        }
        return tous;
    }

    /** An attribute of Word's namespace, written with or without prefix; empty when absent. */
    static String attribut(Element element, String nom) {
        String valeur = element.getAttributeNS(W, nom);
        return valeur.isEmpty() ? element.getAttribute(nom) : valeur;
    }

    /** Writes an attribute of Word's namespace. */
    static void poser(Element element, String nom, String valeur) {
        Attr present = element.getAttributeNodeNS(W, nom);
        if (present != null) {
            present.setValue(valeur);
        } else {
            element.setAttributeNS(W, "w:" + nom, valeur);
        }
    }

    /** A new element of Word's namespace, written as those around it. */
    static Element creer(Element voisin, String nom) {
        String prefixe = W.equals(voisin.getNamespaceURI()) ? voisin.getPrefix() : voisin.lookupPrefix(W);
        return voisin.getOwnerDocument().createElementNS(W, prefixe == null ? nom : prefixe + ":" + nom);
    }

    /** Puts the children of an element in its place. */
    static void deballer(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        retirer(element);
    }

    static void retirer(Element element) {
        element.getParentNode().removeChild(element);
    }
}
