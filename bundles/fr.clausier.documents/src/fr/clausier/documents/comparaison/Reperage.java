// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Brings the technical names and numbers of the old version to those of the new one: bookmarks that only programs see,
 * numbers of bookmarks, controls and drawings. What stands in both versions then bears one name, and nothing bears the
 * name of another.
 */
final class Reperage {

	private static final int NOM = 40;

	private final Element ancien;
	private final Element nouveau;

	Reperage(Element ancien, Element nouveau) {
		this.ancien = ancien;
		this.nouveau = nouveau;
	}

	void accorder(List<Plan> plans) {
		signets(plans);
		separer("bookmarkStart", "bookmarkEnd");
		controles();
		dessins();
	}

	private void signets(List<Plan> plans) {
		Map<String, String> noms = new HashMap<>();
		Set<String> pris = new HashSet<>();
		Plan.paires(plans, (avant, apres) -> {
			if (avant.genre() == Bloc.Genre.PARAGRAPHE) {
				List<String> gauche = noms(avant.element());
				List<String> droite = noms(apres.element());
				for (int i = 0; i < Math.min(gauche.size(), droite.size()); i++) {
					boolean memeSigne = Signets.memeSorte(gauche.get(i), droite.get(i)) || gauche.get(i).equals(droite.get(i));
					if (memeSigne && pris.add(droite.get(i))) {
						noms.putIfAbsent(gauche.get(i), droite.get(i));
					}
				}
			}
		});
		Set<String> tous = new HashSet<>(noms(nouveau));
		int libre = 0;
		for (String nom : noms(ancien)) {
			if (!noms.containsKey(nom)) {
				String propre = nom;
				while (tous.contains(propre)) {
					String suffixe = "_a" + ++libre;
					propre = nom.substring(0, Math.min(nom.length(), NOM - suffixe.length())) + suffixe;
				}
				tous.add(propre);
				noms.put(nom, propre);
			}
		}
		renommer(noms);
	}

	private static List<String> noms(Element racine) {
		List<String> noms = new ArrayList<>();
		Wml.tous(racine, "bookmarkStart").forEach(e -> noms.add(Wml.attribut(e, "name")));
		return noms;
	}

	private void renommer(Map<String, String> noms) {
		Wml.parcourir(ancien, e -> {
			if (Wml.est(e, "bookmarkStart")) {
				Wml.poser(e, "name", noms.get(Wml.attribut(e, "name")));
			} else if (Wml.est(e, "hyperlink") && e.hasAttributeNS(Wml.W, "anchor")) {
				Wml.poser(e, "anchor", noms.getOrDefault(Wml.attribut(e, "anchor"), Wml.attribut(e, "anchor")));
			} else if (Wml.est(e, "fldSimple")) {
				Wml.poser(e, "instr", Signets.renommer(Wml.attribut(e, "instr"), n -> noms.getOrDefault(n, n)));
			} else if (Wml.est(e, "instrText")) {
				e.setTextContent(Signets.renommer(e.getTextContent(), n -> noms.getOrDefault(n, n)));
			}
		});
	}

	/** Numbers of the old bookmarks start above those of the new ones. */
	private void separer(String... noms) {
		int decalage = dernier(nouveau) + 1;
		for (String nom : noms) {
			for (Element e : Wml.tous(ancien, nom)) {
				Wml.poser(e, "id", String.valueOf(nombre(Wml.attribut(e, "id")) + decalage));
			}
		}
	}

	/** The highest number that a mark of the text bears. */
	static int dernier(Element racine) {
		int[] plus = {0};
		Wml.parcourir(racine, e -> {
			if (Wml.W.equals(e.getNamespaceURI()) && !Wml.est(e, "id")) {
				plus[0] = Math.max(plus[0], nombre(Wml.attribut(e, "id")));
			}
		});
		return plus[0];
	}

	private void controles() {
		Set<String> pris = new HashSet<>();
		Wml.tous(nouveau, "sdtPr").forEach(p -> pris.add(Wml.valeur(p, "id")));
		int libre = 200_000_000;
		for (Element p : Wml.tous(ancien, "sdtPr")) {
			Element id = Wml.enfant(p, "id");
			if (id != null) {
				while (!pris.add(Wml.attribut(id, "val"))) {
					Wml.poser(id, "val", String.valueOf(++libre));
				}
			}
		}
	}

	private void dessins() {
		int[] plus = {0};
		Wml.parcourir(nouveau, e -> plus[0] = Math.max(plus[0], e.getLocalName().equals("docPr") ? nombre(e.getAttribute("id")) : 0));
		Wml.parcourir(ancien, e -> {
			if (e.getLocalName().equals("docPr")) {
				e.setAttribute("id", String.valueOf(nombre(e.getAttribute("id")) + plus[0] + 1));
			}
		});
	}

	private static int nombre(String texte) {
		// Numbers above a billion would leave no room for those that are added.
		return texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : 0;
	}
}
