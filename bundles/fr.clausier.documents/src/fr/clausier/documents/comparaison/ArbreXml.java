// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an XML part as a tree, and writes it: same tree, same bytes. */
final class ArbreXml {

	/** Deepest nesting that is followed; Word's own files stay under 60. */
	private static final int PROFONDEUR = 200;

	private ArbreXml() {
	}

	/** @throws ComparaisonImpossible when the part is no XML, holds a document type, or nests without end */
	static Document lire(byte[] xml) throws ComparaisonImpossible {
		try {
			DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
			fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			DocumentBuilder lecteur = fabrique.newDocumentBuilder();
			lecteur.setErrorHandler(new DefaultHandler() {
				@Override
				public void fatalError(SAXParseException e) throws SAXException {
					throw e;
				}
			});
			Document document = lecteur.parse(new ByteArrayInputStream(xml));
			mesurer(document.getDocumentElement());
			return document;
		} catch (SAXException | IOException e) {
			throw new ComparaisonImpossible("le fichier est endommagé. Ouvrez-le dans Word et enregistrez-le à nouveau.", e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void mesurer(Element racine) throws ComparaisonImpossible {
		int profondeur = 1;
		Node n = racine;
		while (n != null) {
			if (n.getFirstChild() != null) {
				n = n.getFirstChild();
				if (++profondeur > PROFONDEUR) {
					throw new ComparaisonImpossible("ses éléments sont imbriqués sans fin. Repartez d'un document produit par Clausier.");
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
