// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;

/** Reads the elements of a part by their local names. */
final class Xml {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private Xml() {
	}

	/** The root of a part; a document type is refused. */
	static Element lire(byte[] contenu) {
		try {
			return ArbreXml.lire(contenu).getDocumentElement();
		} catch (SAXException e) {
			throw illisible(e);
		}
	}

	static IllegalArgumentException illisible(SAXException cause) {
		return new IllegalArgumentException("Une partie du document n'est pas du XML lisible.", cause);
	}

	static boolean est(Node noeud, String nom) {
		return noeud instanceof Element && nom.equals(noeud.getLocalName());
	}

	/** The first element at the end of a path of local names, null when a step is missing. */
	static Element a(Element parent, String... chemin) {
		Node courant = parent;
		for (String nom : chemin) {
			Node enfant = courant == null ? null : courant.getFirstChild();
			while (enfant != null && !est(enfant, nom)) {
				enfant = enfant.getNextSibling();
			}
			courant = enfant;
		}
		return (Element) courant;
	}

	/** An attribute of Word's own, empty when absent. */
	static String attribut(Element element, String nom) {
		return element == null ? "" : element.getAttributeNS(WORD, nom);
	}

	/** The value of the element at the end of a path, empty when absent. */
	static String valeur(Element parent, String... chemin) {
		return attribut(a(parent, chemin), "val");
	}

	/** Whether a switch is there and not turned off. */
	static boolean vrai(Element parent, String... chemin) {
		Element element = a(parent, chemin);
		return element != null && !List.of("0", "false", "off").contains(attribut(element, "val"));
	}

	/** Goes through all elements below one, in reading order. */
	static void parcourir(Element racine, Consumer<Element> visite) {
		for (Node n = racine.getFirstChild(); n != null; n = n.getNextSibling()) {
			// Of two renderings of the same thing, the second is for old programs.
			if (n instanceof Element e && !est(e, "Fallback")) {
				visite.accept(e);
				parcourir(e, visite);
			}
		}
	}

	/** All elements of a name below one. */
	static List<Element> tous(Element racine, String nom) {
		List<Element> trouves = new ArrayList<>();
		parcourir(racine, e -> {
			if (est(e, nom)) {
				trouves.add(e);
			}
		});
		return trouves;
	}

	/** The nearest element of a name above one, null without. */
	static Element audessus(Element element, String nom) {
		Node parent = element.getParentNode();
		while (parent != null && !est(parent, nom)) {
			parent = parent.getParentNode();
		}
		return (Element) parent;
	}

	/** The text that a reader sees; breaks and tabs are spaces. */
	static String texte(Element element) {
		StringBuilder texte = new StringBuilder();
		parcourir(element, e -> {
			switch (e.getLocalName()) {
				case "t" -> texte.append(e.getTextContent());
				case "tab", "br", "cr" -> texte.append(Xml.est(e.getParentNode(), "r") ? " " : "");
				default -> { }
			}
		});
		return texte.toString();
	}
}
