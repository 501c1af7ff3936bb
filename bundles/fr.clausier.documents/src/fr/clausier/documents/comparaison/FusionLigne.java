// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.comparaison.Passage.Genre;

/** Merges two versions of one line: what both hold stands plain, the rest inside of insertions and deletions. */
final class FusionLigne {

	private final Marque marque;
	private final Marquage marquage;
	private final Element cible;
	private Element enveloppe;
	private String sens = "";
	private Element run;
	private String mise = "";
	private Element texte;

	private FusionLigne(Marque marque, Marquage marquage, Element cible) {
		this.marque = marque;
		this.marquage = marquage;
		this.cible = cible;
	}

	/** Writes into a paragraph or a link of the result what the old and the new one hold. */
	static void fusionner(Element ancien, Element nouveau, Element cible, Marque marque, Marquage marquage) {
		FusionLigne fusion = new FusionLigne(marque, marquage, cible);
		List<Ecart> etapes = Ecart.de(Passage.lire(ancien), Passage.lire(nouveau));
		etapes.forEach(fusion::etape);
	}

	private void etape(Ecart etape) {
		if (etape.garde()) {
			garder(etape.ancien(), etape.nouveau());
		} else if (etape.nouveau() != null) {
			marquer(etape.nouveau(), Sens.INSERTION);
		} else {
			marquer(etape.ancien(), Sens.SUPPRESSION);
		}
	}

	private void garder(Passage ancien, Passage nouveau) {
		switch (nouveau.genre()) {
			case MOT, OBJET -> ecrire(nouveau, "", ancien);
			case LIEN -> {
				fermer();
				Element lien = (Element) importer(nouveau.noeuds().getFirst(), false);
				cible.appendChild(lien);
				fusionner(ancien.noeuds().getFirst(), nouveau.noeuds().getFirst(), lien, marque, marquage);
			}
			default -> {
				fermer();
				nouveau.noeuds().forEach(n -> cible.appendChild(importer(n, true)));
			}
		}
	}

	private void marquer(Passage passage, Sens nature) {
		if (passage.genre() == Genre.MOT || passage.genre() == Genre.OBJET) {
			ecrire(passage, nature.marque, passage);
		} else if (passage.genre() == Genre.REPERE) {
			fermerRun();
			envelopper(nature.marque).appendChild(importer(passage.noeuds().getFirst(), true));
		} else {
			fermer();
			// A holder without name in the format lets the marking see neighbours.
			Element porteur = Wml.creer(marque.document(), "p");
			passage.noeuds().forEach(n -> porteur.appendChild(importer(n, true)));
			marquage.contenu(porteur, nature);
			while (porteur.getFirstChild() != null) {
				cible.appendChild(porteur.getFirstChild());
			}
		}
	}

	private void ecrire(Passage passage, String nature, Passage ancien) {
		boolean change = !passage.cleDeMise().equals(ancien.cleDeMise());
		String voulue = passage.cleDeMise() + (change ? "\n" + ancien.cleDeMise() : "");
		Node parent = envelopper(nature);
		if (run == null || !mise.equals(voulue)) {
			run = Wml.creer(marque.document(), "r");
			parent.appendChild(run);
			mise = voulue;
			texte = null;
			habiller(passage.mise(), change, ancien.mise());
		}
		if (passage.genre() == Genre.OBJET) {
			Element objet = (Element) importer(passage.noeuds().getFirst(), true);
			run.appendChild(nature.equals("del") && Wml.est(objet, "instrText") ? marque.document().renameNode(objet, Wml.W, "w:delInstrText") : objet);
			texte = null;
			return;
		}
		if (texte == null) {
			texte = Wml.creer(marque.document(), nature.equals("del") ? "delText" : "t");
			run.appendChild(texte);
		}
		texte.setTextContent(texte.getTextContent() + passage.texte());
		if (!texte.getTextContent().strip().equals(texte.getTextContent())) {
			texte.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
		}
	}

	private void habiller(Element nouvelle, boolean change, Element ancienne) {
		if (nouvelle == null && !change) {
			return;
		}
		Element proprietes = nouvelle == null ? Wml.creer(marque.document(), "rPr") : (Element) importer(nouvelle, true);
		run.appendChild(proprietes);
		if (change) {
			Element avant = marque.de("rPrChange");
			avant.appendChild(ancienne == null ? Wml.creer(marque.document(), "rPr") : importer(ancienne, true));
			proprietes.appendChild(avant);
		}
	}

	/** The place for what is kept ({@code ""}), inserted or deleted. */
	private Node envelopper(String nature) {
		if (!sens.equals(nature)) {
			fermer();
			sens = nature;
		}
		if (nature.isEmpty()) {
			return cible;
		}
		if (enveloppe == null) {
			enveloppe = marque.de(nature);
			cible.appendChild(enveloppe);
		}
		return enveloppe;
	}

	private void fermer() {
		fermerRun();
		enveloppe = null;
		sens = "";
	}

	private void fermerRun() {
		run = null;
		texte = null;
	}

	private Node importer(Node noeud, boolean entier) {
		return marque.document().importNode(noeud, entier);
	}
}
