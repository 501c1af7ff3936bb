// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The few questions that are asked of WordprocessingML elements. */
final class Wml {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String XMLNS = "http://www.w3.org/2000/xmlns/";

	/** What ties a control to a program: its number, its place among the figures of the file. */
	private static final Set<String> LIENS_DE_CONTROLE = Set.of("id", "dataBinding");

	private Wml() {
	}

	static boolean est(Node noeud, String nom) {
		return noeud instanceof Element e && nom.equals(e.getLocalName()) && W.equals(e.getNamespaceURI());
	}

	static boolean est(Node noeud, Set<String> noms) {
		return noeud instanceof Element e && W.equals(e.getNamespaceURI()) && noms.contains(e.getLocalName());
	}

	static Element enfant(Node parent, String nom) {
		for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (est(n, nom)) {
				return (Element) n;
			}
		}
		return null;
	}

	/** The child of that name, made as the first one when missing. */
	static Element enTete(Element parent, String nom) {
		Element enfant = enfant(parent, nom);
		if (enfant == null) {
			enfant = creer(parent.getOwnerDocument(), nom);
			parent.insertBefore(enfant, parent.getFirstChild());
		}
		return enfant;
	}

	/** All elements of that name, however deep. */
	static List<Element> tous(Node racine, String nom) {
		List<Element> trouves = new ArrayList<>();
		parcourir(racine, e -> {
			if (est(e, nom)) {
				trouves.add(e);
			}
		});
		return trouves;
	}

	/** Visits every element under a node, in reading order; the visitor may remove nothing but the element's own children. */
	static void parcourir(Node racine, java.util.function.Consumer<Element> visite) {
		for (Node n = racine.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e) {
				visite.accept(e);
				parcourir(e, visite);
			}
		}
	}

	static Element creer(Document document, String nom) {
		return document.createElementNS(W, "w:" + nom);
	}

	static String attribut(Element element, String nom) {
		return element.getAttributeNS(W, nom);
	}

	static void poser(Element element, String nom, String valeur) {
		element.setAttributeNS(W, "w:" + nom, valeur);
	}

	/** Value of {@code w:val} of a child; empty when there is none. */
	static String valeur(Element parent, String nom) {
		Element enfant = parent == null ? null : enfant(parent, nom);
		return enfant == null ? "" : attribut(enfant, "val");
	}

	static void retirer(Node noeud) {
		noeud.getParentNode().removeChild(noeud);
	}

	/** Puts the children in the place of their parent. */
	static void deballer(Element element) {
		Node parent = element.getParentNode();
		while (element.getFirstChild() != null) {
			parent.insertBefore(element.getFirstChild(), element);
		}
		parent.removeChild(element);
	}

	/** What an element says, whatever its prefixes and the order of its attributes; empty for none. */
	static String cle(Element element) {
		if (element == null) {
			return "";
		}
		StringBuilder texte = new StringBuilder();
		cle(element, texte);
		return texte.toString();
	}

	private static void cle(Element element, StringBuilder texte) {
		texte.append('<').append(W.equals(element.getNamespaceURI()) ? "" : element.getNamespaceURI()).append(element.getLocalName());
		NamedNodeMap attributs = element.getAttributes();
		Map<String, String> tries = new TreeMap<>();
		for (int i = 0; i < attributs.getLength(); i++) {
			Node a = attributs.item(i);
			if (!XMLNS.equals(a.getNamespaceURI()) && !technique(element, a.getLocalName())) {
				tries.put((W.equals(a.getNamespaceURI()) ? "" : String.valueOf(a.getNamespaceURI())) + a.getLocalName(), a.getNodeValue());
			}
		}
		tries.forEach((nom, valeur) -> texte.append(' ').append(nom).append('=').append(valeur));
		texte.append('>');
		for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e) {
				if (!(est(element, "sdtPr") && est(e, LIENS_DE_CONTROLE))) {
					cle(e, texte);
				}
			} else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
				texte.append(n.getNodeValue());
			}
		}
		texte.append("</>");
	}

	/** Numbers that tie two marks together, and say nothing by themselves. */
	private static boolean technique(Element element, String attribut) {
		return attribut.equals("id") && (est(element, "bookmarkStart") || est(element, "bookmarkEnd") || element.getLocalName().equals("docPr"))
				|| attribut.equals("space") && (est(element, "t") || est(element, "instrText"));
	}
}
