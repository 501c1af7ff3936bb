// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.List;
import java.util.function.BiConsumer;

import org.w3c.dom.Element;

/** Tables: a header row that is said to be one, a title and a description, one cell a column. */
final class VerificationTableaux implements Verification {

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		int rang = 0;
		for (Element tableau : document.tableaux()) {
			rang++;
			String titre = Xml.valeur(tableau, "tblPr", "tblCaption");
			String lieu = titre.isBlank() ? document.lieu(tableau) + ", tableau n° " + rang : "Tableau « " + titre + " »";
			if (titre.isBlank()) {
				noter.accept(lieu, "il n'a pas de titre pour les lecteurs d'écran ; donnez-le dans ses propriétés, « Texte de remplacement ».");
			}
			if (Xml.valeur(tableau, "tblPr", "tblDescription").isBlank()) {
				noter.accept(lieu, "il n'a pas de description ; donnez-la dans ses propriétés, « Texte de remplacement ».");
			}
			lignes(tableau, lieu, noter);
			if (Xml.audessus(tableau, "tbl") != null) {
				noter.accept(lieu, "il est dans un autre tableau ; séparez-les.");
			}
		}
	}

	private static void lignes(Element tableau, String lieu, BiConsumer<String, String> noter) {
		List<Element> lignes = Xml.tous(tableau, "tr").stream().filter(l -> Xml.audessus(l, "tbl") == tableau).toList();
		if (lignes.isEmpty() || !Xml.vrai(lignes.getFirst(), "trPr", "tblHeader")) {
			noter.accept(lieu, "sa première ligne n'est pas marquée comme ligne d'en-tête.");
		} else if (cellules(lignes.getFirst()).stream().anyMatch(c -> Xml.texte(c).isBlank())) {
			noter.accept(lieu, "une de ses colonnes n'a pas d'intitulé.");
		}
		boolean fusion = lignes.stream().flatMap(l -> cellules(l).stream()).anyMatch(
				c -> Xml.a(c, "tcPr", "vMerge") != null || Xml.a(c, "tcPr", "hMerge") != null || largeur(c) > 1);
		if (fusion) {
			noter.accept(lieu, "des cellules y sont fusionnées ; un lecteur d'écran perd le fil des colonnes.");
		}
	}

	private static int largeur(Element cellule) {
		String largeur = Xml.valeur(cellule, "tcPr", "gridSpan");
		return largeur.isEmpty() ? 1 : Integer.parseInt(largeur);
	}

	private static List<Element> cellules(Element ligne) {
		return Xml.tous(ligne, "tc").stream().filter(c -> Xml.audessus(c, "tr") == ligne).toList();
	}
}
