// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** Marks whole pieces as inserted or deleted: text, paragraph ends, rows. Works on copies made for the result. */
final class Marquage {

	/** What may stand inside of an insertion or a deletion as it is. */
	private static final Set<String> LIBRES = Set.of("r", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd");
	private static final Set<String> RANGEES = Set.of("tr");

	private final Marque marque;

	Marquage(Marque marque) {
		this.marque = marque;
	}

	/** Marks a block and puts it at the end of a parent. */
	void bloc(Element copie, Sens sens, Node parent) {
		switch (copie.getLocalName()) {
			case "p" -> {
				parent.appendChild(copie);
				finDeParagraphe(copie, sens);
				contenu(copie, sens);
			}
			case "tbl" -> {
				parent.appendChild(copie);
				for (Element rangee : ArbreXml.enfants(copie)) {
					if (Wml.est(rangee, RANGEES)) {
						rangee(rangee, sens);
					}
				}
			}
			// A control that came or went leaves its content bare: LibreOffice takes the marks that the format has for bounds as
			// a change of look of all that follows, and Word would keep an emptied control with its prompt.
			case "sdt" -> ArbreXml.enfants(Wml.enTete(copie, "sdtContent")).forEach(b -> bloc(b, sens, parent));
			case "tr" -> {
				parent.appendChild(copie);
				rangee(copie, sens);
			}
			case "customXml" -> {
				parent.appendChild(copie);
				List<Element> dedans = ArbreXml.enfants(copie).stream().filter(e -> !Wml.est(e, "customXmlPr")).toList();
				dedans.forEach(Wml::retirer);
				dedans.forEach(b -> bloc(b, sens, copie));
			}
			default -> parent.appendChild(Wml.est(copie, LIBRES) ? enveloppe(copie, sens) : copie);
		}
	}

	void finDeParagraphe(Element paragraphe, Sens sens) {
		Element proprietes = Wml.enTete(paragraphe, "pPr");
		Element mise = Wml.enfant(proprietes, "rPr");
		if (mise == null) {
			mise = Wml.creer(marque.document(), "rPr");
			Node apres = Wml.enfant(proprietes, "sectPr");
			proprietes.insertBefore(mise, apres != null ? apres : Wml.enfant(proprietes, "pPrChange"));
		}
		mise.insertBefore(marque.de(sens.marque), mise.getFirstChild());
	}

	void rangee(Element rangee, Sens sens) {
		Element proprietes = Wml.enfant(rangee, "trPr");
		if (proprietes == null) {
			proprietes = Wml.creer(marque.document(), "trPr");
			Node apres = Wml.enfant(rangee, "tblPrEx");
			rangee.insertBefore(proprietes, apres == null ? rangee.getFirstChild() : apres.getNextSibling());
		}
		proprietes.insertBefore(marque.de(sens.marque), Wml.enfant(proprietes, "trPrChange"));
		for (Element cellule : ArbreXml.enfants(rangee)) {
			if (Wml.est(cellule, "tc")) {
				for (Element bloc : ArbreXml.enfants(cellule)) {
					if (!Wml.est(bloc, "tcPr")) {
						Wml.retirer(bloc);
						bloc(bloc, sens, cellule);
					}
				}
			}
		}
	}

	/** Marks the runs of a paragraph, a link or another holder of runs, in their place. */
	void contenu(Element porteur, Sens sens) {
		Element enveloppe = null;
		for (Element enfant : ArbreXml.enfants(porteur)) {
			if (Wml.est(enfant, "pPr") || Wml.est(enfant, "sdtPr") || Wml.est(enfant, "smartTagPr")) {
				continue;
			}
			if (libre(enfant)) {
				if (enveloppe == null) {
					enveloppe = marque.de(sens.marque);
					porteur.insertBefore(enveloppe, enfant);
				}
				enveloppe.appendChild(enfant);
				taire(enfant, sens);
			} else {
				enveloppe = null;
				if (Wml.est(enfant, "sdt")) {
					controleEnLigne(enfant, sens);
				} else {
					contenu(enfant, sens);
				}
			}
		}
	}

	private static boolean libre(Element enfant) {
		return Wml.est(enfant, LIBRES) || !Wml.W.equals(enfant.getNamespaceURI());
	}

	/** A control among the words leaves its content bare, too: bound to a figure, it would show the new one on both sides. */
	private void controleEnLigne(Element controle, Sens sens) {
		Element contenu = Wml.enfant(controle, "sdtContent");
		if (contenu == null) {
			Wml.retirer(controle);
			return;
		}
		contenu(contenu, sens);
		ArbreXml.enfants(controle).stream().filter(e -> e != contenu).forEach(Wml::retirer);
		Wml.deballer(contenu);
		Wml.deballer(controle);
	}

	private Element enveloppe(Element contenu, Sens sens) {
		Element enveloppe = marque.de(sens.marque);
		enveloppe.appendChild(contenu);
		taire(contenu, sens);
		return enveloppe;
	}

	/** Deleted text has names of its own, so that readers who do not know of changes pass over it. */
	private static void taire(Element passage, Sens sens) {
		if (sens != Sens.SUPPRESSION || !Wml.est(passage, "r")) {
			return;
		}
		for (Element enfant : ArbreXml.enfants(passage)) {
			if (Wml.est(enfant, "t")) {
				enfant.getOwnerDocument().renameNode(enfant, Wml.W, "w:delText");
			} else if (Wml.est(enfant, "instrText")) {
				enfant.getOwnerDocument().renameNode(enfant, Wml.W, "w:delInstrText");
			}
		}
	}
}
