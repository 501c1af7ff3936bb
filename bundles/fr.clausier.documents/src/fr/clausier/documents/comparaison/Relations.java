// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Relation;

/** Links and pictures of the old version: what the new file holds too is shared, the rest is added to it. */
final class Relations {

	private final PaquetWord ancien;
	private final PaquetWord nouveau;
	private final Map<String, String> connues = new HashMap<>();

	Relations(PaquetWord ancien, PaquetWord nouveau) {
		this.ancien = ancien;
		this.nouveau = nouveau;
	}

	/** Gives each reference of the old body the identifier that it has in the new file. */
	void accorder() throws ComparaisonImpossible {
		for (Element e : ArbreXml.enfants(ancien.corps())) {
			if (!Wml.est(e, "sectPr")) {
				accorder(e);
			}
		}
	}

	private void accorder(Element element) throws ComparaisonImpossible {
		NamedNodeMap attributs = element.getAttributes();
		for (int i = 0; i < attributs.getLength(); i++) {
			Node attribut = attributs.item(i);
			if (Wml.R.equals(attribut.getNamespaceURI()) && !attribut.getNodeValue().isEmpty()) {
				attribut.setNodeValue(identifiant(attribut.getNodeValue()));
			}
		}
		for (Element enfant : ArbreXml.enfants(element)) {
			accorder(enfant);
		}
	}

	private String identifiant(String id) throws ComparaisonImpossible {
		if (!connues.containsKey(id)) {
			Optional<Relation> relation = ancien.relations().stream().filter(r -> r.id().equals(id)).findFirst();
			connues.put(id, relation.isEmpty() ? id : trouverOuAjouter(relation.get()));
		}
		return connues.get(id);
	}

	private String trouverOuAjouter(Relation relation) throws ComparaisonImpossible {
		byte[] contenu = relation.externe() ? null : ancien.paquet.partie(relation.cibleDepuis(ancien.partie)).orElse(null);
		for (Relation autre : nouveau.relations()) {
			boolean meme = relation.type().equals(autre.type()) && relation.externe() == autre.externe();
			if (meme && (relation.externe() ? relation.cible().equals(autre.cible())
					: Arrays.equals(contenu, nouveau.paquet.partie(autre.cibleDepuis(nouveau.partie)).orElse(null)))) {
				return autre.id();
			}
		}
		String type = PaquetWord.GENRES + relation.type();
		if (relation.externe()) {
			return nouveau.relier(type, relation.cible(), true, s -> "rIdAncien" + s);
		}
		if (contenu == null) {
			return relation.id();
		}
		String nom = relation.cibleDepuis(ancien.partie);
		String libre = libre(nom);
		nouveau.ajouter(libre, contenu, ancien.type(nom));
		// What a part of the old file refers to in its turn, a picture in a header, comes along under its own relations.
		for (Relation suite : ancien.relations(nom)) {
			String cible = suite.cibleDepuis(nom);
			if (!suite.externe() && ancien.paquet.partie(cible).isPresent() && !nouveau.paquet.parties().containsKey(cible)) {
				nouveau.ajouter(cible, ancien.paquet.partie(cible).get(), ancien.type(cible));
			}
		}
		ancien.paquet.partie(Relation.partieDesRelations(nom)).ifPresent(r -> nouveau.paquet.mettre(Relation.partieDesRelations(libre), r));
		return nouveau.relier(type, "/" + libre, false, s -> "rIdAncien" + s);
	}

	private String libre(String nom) {
		String libre = nom;
		int point = nom.lastIndexOf('.') < 0 ? nom.length() : nom.lastIndexOf('.');
		for (int i = 1; nouveau.paquet.parties().containsKey(libre); i++) {
			libre = nom.substring(0, point) + "-ancien" + i + nom.substring(point);
		}
		return libre;
	}
}
