// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** A Word file opened for change: its parts, and the main one as a tree. */
final class PaquetWord {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
	static final String GENRES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	final Paquet paquet;
	final String partie;
	final Document document;
	private final Map<String, Document> arbres = new HashMap<>();

	PaquetWord(Paquet source) throws ComparaisonImpossible {
		paquet = source.copie();
		partie = principale(paquet);
		document = lire(paquet.partie(partie).orElseThrow(() -> new ComparaisonImpossible("ce n'est pas un document Word. Choisissez un fichier « .docx ».")));
		if (corps() == null) {
			throw new ComparaisonImpossible("ce n'est pas un document Word au format courant. Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».");
		}
	}

	/** @throws ComparaisonImpossible when the part is no XML, holds a document type, or nests without end */
	static Document lire(byte[] xml) throws ComparaisonImpossible {
		try {
			return ArbreXml.lire(xml);
		} catch (ArbreXml.TropProfond e) {
			throw new ComparaisonImpossible("ses éléments sont imbriqués sans fin. Repartez d'un document produit par Clausier.", e);
		} catch (SAXException e) {
			throw new ComparaisonImpossible("le fichier est endommagé. Ouvrez-le dans Word et enregistrez-le à nouveau.", e);
		}
	}

	private static String principale(Paquet paquet) throws ComparaisonImpossible {
		try {
			for (Relation relation : Relation.lire(paquet.partie("_rels/.rels").orElse(new byte[0]))) {
				if (relation.type().equals("officeDocument")) {
					return relation.cibleDepuis("");
				}
			}
		} catch (XMLStreamException e) {
			throw new ComparaisonImpossible("le fichier est endommagé. Ouvrez-le dans Word et enregistrez-le à nouveau.", e);
		}
		return "word/document.xml";
	}

	Element corps() {
		return Wml.enfant(document.getDocumentElement(), "body");
	}

	/** The relations of the main part. */
	List<Relation> relations() throws ComparaisonImpossible {
		return relations(partie);
	}

	List<Relation> relations(String part) throws ComparaisonImpossible {
		Optional<byte[]> octets = paquet.partie(Relation.partieDesRelations(part));
		try {
			return octets.isEmpty() ? List.of() : Relation.lire(octets.get());
		} catch (XMLStreamException e) {
			throw new ComparaisonImpossible("le fichier est endommagé. Ouvrez-le dans Word et enregistrez-le à nouveau.", e);
		}
	}

	/** Name of the part of that kind that the main part refers to, if it has one. */
	Optional<String> liee(String genre) throws ComparaisonImpossible {
		return relations().stream().filter(r -> !r.externe() && r.type().equals(genre)).map(r -> r.cibleDepuis(partie)).filter(n -> paquet.partie(n).isPresent()).findFirst();
	}

	/** A part as a tree, kept; changes to it are written with {@link #ecrire()}. */
	Document arbre(String nom) throws ComparaisonImpossible {
		if (!arbres.containsKey(nom)) {
			arbres.put(nom, lire(paquet.partie(nom).orElseThrow()));
		}
		return arbres.get(nom);
	}

	/** Adds a relation to the main part and returns its identifier. */
	String relier(String type, String cible, boolean externe, UnaryOperator<String> nommer) throws ComparaisonImpossible {
		String nom = Relation.partieDesRelations(partie);
		if (paquet.partie(nom).isEmpty()) {
			paquet.mettre(nom, "<Relationships xmlns=\"" + RELATIONS + "\"/>");
		}
		Element racine = arbre(nom).getDocumentElement();
		List<String> pris = ArbreXml.enfants(racine).stream().map(e -> e.getAttribute("Id")).toList();
		String id = nommer.apply("");
		for (int i = 1; pris.contains(id); i++) {
			id = nommer.apply(String.valueOf(i));
		}
		Element relation = arbre(nom).createElementNS(RELATIONS, "Relationship");
		relation.setAttribute("Id", id);
		relation.setAttribute("Type", type);
		relation.setAttribute("Target", cible);
		if (externe) {
			relation.setAttribute("TargetMode", "External");
		}
		racine.appendChild(relation);
		return id;
	}

	/** Adds a part with its content type. */
	void ajouter(String nom, byte[] contenu, String type) throws ComparaisonImpossible {
		paquet.mettre(nom, contenu);
		Document types = arbre(Paquet.TYPES);
		Element declaration = types.createElementNS(TYPES, "Override");
		declaration.setAttribute("PartName", "/" + nom);
		declaration.setAttribute("ContentType", type);
		types.getDocumentElement().appendChild(declaration);
	}

	/** Takes a part of the main part away, with its content type and its relation. */
	void retirer(String nom) throws ComparaisonImpossible {
		paquet.retirer(nom);
		for (Element e : ArbreXml.enfants(arbre(Paquet.TYPES).getDocumentElement())) {
			if (e.getAttribute("PartName").equals("/" + nom)) {
				Wml.retirer(e);
			}
		}
		for (Element e : ArbreXml.enfants(arbre(Relation.partieDesRelations(partie)).getDocumentElement())) {
			if (new Relation("", "", e.getAttribute("Target"), false).cibleDepuis(partie).equals(nom)) {
				Wml.retirer(e);
			}
		}
	}

	/** Content type of a part; empty when the file declares none. */
	String type(String nom) throws ComparaisonImpossible {
		String defaut = "";
		String extension = nom.substring(nom.lastIndexOf('.') + 1);
		for (Element e : ArbreXml.enfants(arbre(Paquet.TYPES).getDocumentElement())) {
			if (e.getAttribute("PartName").equalsIgnoreCase("/" + nom)) {
				return e.getAttribute("ContentType");
			}
			if (e.getAttribute("Extension").equalsIgnoreCase(extension)) {
				defaut = e.getAttribute("ContentType");
			}
		}
		return defaut;
	}

	/** The file, with all that was changed. */
	Paquet ecrire() {
		arbres.forEach((nom, arbre) -> paquet.mettre(nom, EcritureXml.ecrire(arbre)));
		paquet.mettre(partie, EcritureXml.ecrire(document));
		return paquet;
	}
}
