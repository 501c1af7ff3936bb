// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.nio.charset.StandardCharsets;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes the tree of a part, values as they were read: same tree, same bytes. */
final class EcritureXml {

	private EcritureXml() {
	}

	static byte[] ecrire(Document document) {
		StringBuilder xml = new StringBuilder(1 << 16);
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		ecrire(document.getDocumentElement(), xml);
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void ecrire(Element element, StringBuilder xml) {
		xml.append('<').append(element.getNodeName());
		NamedNodeMap attributs = element.getAttributes();
		for (int i = 0; i < attributs.getLength(); i++) {
			xml.append(' ').append(attributs.item(i).getNodeName()).append("=\"");
			echapper(attributs.item(i).getNodeValue(), true, xml);
			xml.append('"');
		}
		if (element.getFirstChild() == null) {
			xml.append("/>");
			return;
		}
		xml.append('>');
		for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e) {
				ecrire(e, xml);
			} else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
				echapper(n.getNodeValue(), false, xml);
			}
		}
		xml.append("</").append(element.getNodeName()).append('>');
	}

	private static void echapper(String texte, boolean attribut, StringBuilder xml) {
		for (int i = 0; i < texte.length(); i++) {
			char c = texte.charAt(i);
			switch (c) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				case '\r' -> xml.append("&#13;");
				case '"' -> xml.append(attribut ? "&quot;" : "\"");
				case '\n', '\t' -> {
					if (attribut) {
						xml.append("&#").append((int) c).append(';');
					} else {
						xml.append(c);
					}
				}
				default -> xml.append(c);
			}
		}
	}
}
