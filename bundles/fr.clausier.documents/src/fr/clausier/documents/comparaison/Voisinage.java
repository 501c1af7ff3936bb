// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.function.UnaryOperator;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraphs that stay, around those that come or go whole. */
final class Voisinage {

	private Voisinage() {
	}

	/** The first one after, in the same body or in controls beside; null before a table or at an end. */
	static Element apres(Element paragraphe) {
		return chercher(paragraphe, Node::getNextSibling, Node::getFirstChild);
	}

	/** The last one before. */
	static Element avant(Element paragraphe) {
		return chercher(paragraphe, Node::getPreviousSibling, Node::getLastChild);
	}

	/** A row at that place or further on. */
	static Element rangee(Node depart, UnaryOperator<Node> pas) {
		Node lieu = depart;
		while (lieu != null && !Wml.est(lieu, "tr")) {
			lieu = pas.apply(lieu);
		}
		return (Element) lieu;
	}

	private static Element chercher(Element depart, UnaryOperator<Node> pas, UnaryOperator<Node> entree) {
		Node lieu = suivant(depart, pas);
		while (lieu != null) {
			if (Wml.est(lieu, "p") && !Commentaires.marqueEntiere((Element) lieu)) {
				return (Element) lieu;
			}
			if (Wml.est(lieu, "tbl") || Wml.est(lieu, "sectPr")) {
				return null;
			}
			Element contenu = Wml.est(lieu, "sdt") ? Wml.enfant(lieu, "sdtContent") : null;
			lieu = contenu != null && contenu.getFirstChild() != null ? entree.apply(contenu) : suivant(lieu, pas);
		}
		return null;
	}

	/** The next one at the same place, or beside the control that ends there. */
	private static Node suivant(Node noeud, UnaryOperator<Node> pas) {
		Node suivant = pas.apply(noeud);
		Node parent = noeud.getParentNode();
		while (suivant == null && Wml.est(parent, "sdtContent")) {
			suivant = pas.apply(parent.getParentNode());
			parent = parent.getParentNode().getParentNode();
		}
		return suivant;
	}

	/** Where the text of a paragraph begins. */
	static Node debut(Element paragraphe) {
		Element proprietes = Wml.enfant(paragraphe, "pPr");
		return proprietes == null ? paragraphe.getFirstChild() : proprietes.getNextSibling();
	}
}
