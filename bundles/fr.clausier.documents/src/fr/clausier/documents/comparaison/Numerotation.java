// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * The numberings of lists: a list that stands in both versions takes the number of the new one, and what only the old
 * version uses is added to the numberings of the result.
 */
final class Numerotation {

	private final PaquetWord ancien;
	private final PaquetWord nouveau;
	private final Map<String, String> numeros = new HashMap<>();

	Numerotation(PaquetWord ancien, PaquetWord nouveau) {
		this.ancien = ancien;
		this.nouveau = nouveau;
	}

	void accorder(List<Plan> plans) throws ComparaisonImpossible {
		Optional<String> partieAncienne = ancien.liee("numbering");
		if (partieAncienne.isEmpty() || usages(ancien.corps()).isEmpty()) {
			return;
		}
		Optional<String> partieNouvelle = nouveau.liee("numbering");
		if (partieNouvelle.isEmpty()) {
			nouveau.ajouter("word/numbering.xml", ancien.paquet.partie(partieAncienne.get()).orElseThrow(), ancien.type(partieAncienne.get()));
			nouveau.relier(PaquetWord.GENRES + "numbering", "/word/numbering.xml", false, s -> "rIdNumerotation" + s);
			return;
		}
		Document avant = ancien.arbre(partieAncienne.get());
		Document apres = nouveau.arbre(partieNouvelle.get());
		Set<String> pris = new HashSet<>();
		Plan.paires(plans, (a, b) -> apparier(a, b, avant, apres, pris));
		pris.addAll(usages(nouveau.corps()));
		for (String numero : usages(ancien.corps())) {
			if (!numeros.containsKey(numero)) {
				numeros.put(numero, !pris.contains(numero) && definition(apres, numero).equals(definition(avant, numero)) ? numero : copier(numero, avant, apres));
			}
		}
		Wml.tous(ancien.corps(), "numId").forEach(e -> Wml.poser(e, "val", numeros.getOrDefault(Wml.attribut(e, "val"), Wml.attribut(e, "val"))));
	}

	private void apparier(Bloc a, Bloc b, Document avant, Document apres, Set<String> pris) {
		String gauche = numero(a);
		String droite = numero(b);
		if (!gauche.isEmpty() && !droite.isEmpty() && !numeros.containsKey(gauche) && !pris.contains(droite) && definition(avant, gauche).equals(definition(apres, droite))) {
			numeros.put(gauche, droite);
			pris.add(droite);
		}
	}

	private static String numero(Bloc bloc) {
		Element proprietes = bloc.genre() == Bloc.Genre.PARAGRAPHE ? Wml.enfant(bloc.element(), "pPr") : null;
		Element numerotation = proprietes == null ? null : Wml.enfant(proprietes, "numPr");
		String numero = Wml.valeur(numerotation, "numId");
		return numero.equals("0") ? "" : numero;
	}

	private static Set<String> usages(Element corps) {
		Set<String> usages = new java.util.LinkedHashSet<>();
		Wml.tous(corps, "numId").forEach(e -> usages.add(Wml.attribut(e, "val")));
		usages.remove("0");
		return usages;
	}

	/** What a numbering does, whatever its number; empty when there is none. */
	private static String definition(Document arbre, String numero) {
		Element num = trouver(arbre, "num", "numId", numero);
		if (num == null) {
			return "";
		}
		Element abstrait = trouver(arbre, "abstractNum", "abstractNumId", Wml.valeur(num, "abstractNumId"));
		StringBuilder texte = new StringBuilder(abstrait == null ? "" : nu(abstrait));
		ArbreXml.enfants(num).stream().filter(e -> !Wml.est(e, "abstractNumId")).forEach(e -> texte.append(Wml.cle(e)));
		return texte.append('.').toString();
	}

	private static String nu(Element abstrait) {
		StringBuilder texte = new StringBuilder();
		ArbreXml.enfants(abstrait).stream().filter(e -> !Wml.est(e, Set.of("nsid", "tmpl"))).forEach(e -> texte.append(Wml.cle(e)));
		return texte.toString();
	}

	private static Element trouver(Document arbre, String nom, String attribut, String valeur) {
		return ArbreXml.enfants(arbre.getDocumentElement()).stream().filter(e -> Wml.est(e, nom) && Wml.attribut(e, attribut).equals(valeur)).findFirst().orElse(null);
	}

	/** Adds a numbering of the old version, and what it rests on. Returns its number. */
	private static String copier(String numero, Document avant, Document apres) {
		Element num = trouver(avant, "num", "numId", numero);
		if (num == null) {
			return numero;
		}
		Element copie = (Element) apres.importNode(num, true);
		String libre = libre(apres, "num", "numId");
		Wml.poser(copie, "numId", libre);
		Element abstrait = trouver(avant, "abstractNum", "abstractNumId", Wml.valeur(num, "abstractNumId"));
		if (abstrait != null) {
			Wml.poser(Wml.enfant(copie, "abstractNumId"), "val", abstrait(abstrait, apres));
		}
		apres.getDocumentElement().insertBefore(copie, Wml.enfant(apres.getDocumentElement(), "numIdMacAtCleanup"));
		return libre;
	}

	private static String abstrait(Element abstrait, Document apres) {
		for (Element e : ArbreXml.enfants(apres.getDocumentElement())) {
			if (Wml.est(e, "abstractNum") && nu(e).equals(nu(abstrait))) {
				return Wml.attribut(e, "abstractNumId");
			}
		}
		Element copie = (Element) apres.importNode(abstrait, true);
		String libre = libre(apres, "abstractNum", "abstractNumId");
		Wml.poser(copie, "abstractNumId", libre);
		apres.getDocumentElement().insertBefore(copie, Wml.enfant(apres.getDocumentElement(), "num"));
		return libre;
	}

	private static String libre(Document arbre, String nom, String attribut) {
		return String.valueOf(1 + ArbreXml.enfants(arbre.getDocumentElement()).stream().filter(e -> Wml.est(e, nom)).mapToInt(e -> Integer.parseInt(Wml.attribut(e, attribut))).max().orElse(0));
	}
}
