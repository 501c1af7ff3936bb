// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/** Merges the look of a paragraph, a table, a row, a cell or a section: the new one holds, and keeps the old one beside it. */
final class FusionProprietes {

	/** What the format does not let a change of section tell of. */
	private static final Set<String> RENVOIS = Set.of("headerReference", "footerReference");
	private static final Set<String> FIN_DE_PARAGRAPHE = Set.of("rPr", "sectPr");

	private final Marque marque;

	FusionProprietes(Marque marque) {
		this.marque = marque;
	}

	/** The look of a paragraph; null when neither version says anything of it. */
	Element paragraphe(Element ancien, Element nouveau) {
		Element avant = Wml.enfant(ancien, "pPr");
		Element apres = Wml.enfant(nouveau, "pPr");
		Element marqueAvant = avant == null ? null : Wml.enfant(avant, "rPr");
		Element marqueApres = apres == null ? null : Wml.enfant(apres, "rPr");
		Element resultat = copie(apres, "pPr", FIN_DE_PARAGRAPHE);
		Element fin = changer(marqueAvant, marqueApres, "rPr", Set.of());
		if (fin != null) {
			resultat.appendChild(fin);
		}
		Element section = changer(avant == null ? null : Wml.enfant(avant, "sectPr"), apres == null ? null : Wml.enfant(apres, "sectPr"), "sectPr", RENVOIS);
		if (section != null) {
			resultat.appendChild(section);
		}
		noter(avant, apres, "pPr", FIN_DE_PARAGRAPHE, resultat);
		return resultat.getFirstChild() == null ? null : resultat;
	}

	/** Properties of that name, with a note of the old ones when they differ; null when neither version has any. */
	Element proprietes(Element ancien, Element nouveau, String nom) {
		return changer(Wml.enfant(ancien, nom), Wml.enfant(nouveau, nom), nom, Set.of());
	}

	/** The last section of the document. */
	Element section(Element ancien, Element nouveau) {
		return changer(Wml.enfant(ancien, "sectPr"), Wml.enfant(nouveau, "sectPr"), "sectPr", RENVOIS);
	}

	/** The columns of a table. */
	Element grille(Element ancien, Element nouveau) {
		Element avant = Wml.enfant(ancien, "tblGrid");
		Element apres = Wml.enfant(nouveau, "tblGrid");
		Element resultat = copie(apres, "tblGrid", Set.of());
		if (avant != null && !Wml.cle(avant).equals(Wml.cle(apres))) {
			Element note = marque.numerotee("tblGridChange");
			note.appendChild(copie(avant, "tblGrid", Set.of("tblGridChange")));
			resultat.appendChild(note);
		}
		return resultat;
	}

	private Element changer(Element avant, Element apres, String nom, Set<String> horsSuivi) {
		if (avant == null && apres == null) {
			return null;
		}
		Element resultat = copie(apres, nom, Set.of());
		noter(avant, apres, nom, horsSuivi, resultat);
		return resultat;
	}

	private void noter(Element avant, Element apres, String nom, Set<String> horsSuivi, Element resultat) {
		Element base = copie(avant, nom, horsSuivi);
		if (!Wml.cle(base).equals(Wml.cle(copie(apres, nom, horsSuivi)))) {
			Element note = marque.de(nom + "Change");
			note.appendChild(base);
			resultat.appendChild(note);
		}
	}

	private Element copie(Element source, String nom, Set<String> sauf) {
		Element copie = source == null ? Wml.creer(marque.document(), nom) : (Element) marque.document().importNode(source, true);
		List<Element> enfants = ArbreXml.enfants(copie);
		enfants.stream().filter(e -> Wml.est(e, sauf)).forEach(Wml::retirer);
		return copie;
	}
}
