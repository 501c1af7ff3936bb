// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** Takes away what programs leave in a text and nobody reads: editing sessions, spelling marks, page breaks of the last print. */
final class Nettoyage {

	private static final Set<String> BRUITS = Set.of("proofErr", "lastRenderedPageBreak");
	private static final Set<String> COMMENTAIRES = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

	private static final Set<String> PORTEURS = Set.of("r", "ins", "del");

	private Nettoyage() {
	}

	static void nettoyer(Element corps) {
		attributs(corps);
		Wml.parcourir(corps, Nettoyage::attributs);
		retirer(corps, e -> Wml.est(e, BRUITS));
	}

	/** Takes the marks of all comments away, and what held nothing else. */
	static void sansCommentaires(Element corps) {
		retirer(corps, e -> Wml.est(e, COMMENTAIRES));
	}

	/** The same for the comments of these numbers. */
	static void sansCommentaires(Element corps, Set<String> numeros) {
		retirer(corps, e -> Wml.est(e, COMMENTAIRES) && numeros.contains(Wml.attribut(e, "id")));
	}

	private static void retirer(Element racine, Predicate<Element> bruit) {
		for (Element e : ArbreXml.enfants(racine)) {
			if (bruit.test(e)) {
				Wml.retirer(e);
				continue;
			}
			boolean rempli = e.getFirstChild() != null;
			retirer(e, bruit);
			if (rempli && Wml.est(e, PORTEURS) && ArbreXml.enfants(e).stream().allMatch(n -> Wml.est(n, "rPr"))) {
				Wml.retirer(e);
			}
		}
	}

	private static void attributs(Element e) {
		NamedNodeMap attributs = e.getAttributes();
		for (int i = attributs.getLength() - 1; i >= 0; i--) {
			Node a = attributs.item(i);
			if (List.of("paraId", "textId").contains(a.getLocalName()) || Wml.W.equals(a.getNamespaceURI()) && a.getLocalName().startsWith("rsid")) {
				e.removeAttributeNode((org.w3c.dom.Attr) a);
			}
		}
	}
}
