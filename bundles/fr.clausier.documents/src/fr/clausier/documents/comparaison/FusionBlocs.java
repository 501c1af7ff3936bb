// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the blocks of the result as the plan says: kept, merged, or marked whole. */
final class FusionBlocs {

	private final Marque marque;
	private final Marquage marquage;
	private final FusionProprietes proprietes;

	FusionBlocs(Marque marque) {
		this.marque = marque;
		this.marquage = new Marquage(marque);
		this.proprietes = new FusionProprietes(marque);
	}

	void ecrire(List<Plan> plans, Node cible) {
		for (Plan plan : plans) {
			if (plan.enveloppe()) {
				enveloppe(plan, cible);
			} else if (plan.ancien() == null) {
				marquage.bloc(importer(plan.nouveau().element(), true), Sens.INSERTION, cible);
			} else if (plan.nouveau() == null) {
				marquage.bloc(importer(plan.ancien().element(), true), Sens.SUPPRESSION, cible);
			} else if (plan.ancien().memeQue(plan.nouveau())) {
				cible.appendChild(importer(plan.nouveau().element(), true));
			} else {
				fusionner(plan, cible);
			}
		}
	}

	/** A control of one version around blocks of both. */
	private void enveloppe(Plan plan, Node cible) {
		Sens sens = plan.ancien() == null ? Sens.INSERTION : Sens.SUPPRESSION;
		Element controle = importer((plan.ancien() == null ? plan.nouveau() : plan.ancien()).element(), true);
		ecrire(plan.suite(), marquage.ouvrir(controle, sens, cible));
		marquage.fermer(controle, sens, cible);
	}

	private void fusionner(Plan plan, Node cible) {
		Element ancien = plan.ancien().element();
		Element nouveau = plan.nouveau().element();
		switch (plan.nouveau().genre()) {
			case PARAGRAPHE -> paragraphe(ancien, nouveau, cible);
			case TABLEAU -> tableau(plan, cible);
			case RANGEE -> rangee(ancien, nouveau, cible);
			case CONTROLE -> controle(plan, cible);
			case AUTRE -> cible.appendChild(importer(nouveau, true));
		}
	}

	private void paragraphe(Element ancien, Element nouveau, Node cible) {
		Element paragraphe = importer(nouveau, false);
		cible.appendChild(paragraphe);
		ajouter(paragraphe, proprietes.paragraphe(ancien, nouveau));
		FusionLigne.fusionner(ancien, nouveau, paragraphe, marque, marquage);
	}

	private void tableau(Plan plan, Node cible) {
		Element ancien = plan.ancien().element();
		Element nouveau = plan.nouveau().element();
		Element tableau = importer(nouveau, false);
		cible.appendChild(tableau);
		ajouter(tableau, proprietes.proprietes(ancien, nouveau, "tblPr"));
		ajouter(tableau, proprietes.grille(ancien, nouveau));
		ecrire(plan.suite(), tableau);
	}

	private void rangee(Element ancien, Element nouveau, Node cible) {
		Element rangee = importer(nouveau, false);
		cible.appendChild(rangee);
		ajouter(rangee, proprietes.proprietes(ancien, nouveau, "tblPrEx"));
		ajouter(rangee, proprietes.proprietes(ancien, nouveau, "trPr"));
		List<Element> avant = cellules(ancien);
		List<Element> apres = cellules(nouveau);
		for (int i = 0; i < apres.size(); i++) {
			Element cellule = importer(apres.get(i), false);
			rangee.appendChild(cellule);
			ajouter(cellule, proprietes.proprietes(avant.get(i), apres.get(i), "tcPr"));
			ecrire(Plan.deCellule(Bloc.lire(avant.get(i)), Bloc.lire(apres.get(i))), cellule);
		}
	}

	private static List<Element> cellules(Element rangee) {
		return Wml.enfants(rangee).stream().filter(e -> Wml.est(e, "tc")).toList();
	}

	/** A control whose tag has changed stands twice, one around the other: the old one goes, the new one comes. */
	private void controle(Plan plan, Node cible) {
		Element ancien = plan.ancien().element();
		Element nouveau = plan.nouveau().element();
		if (Wml.cle(Wml.enfant(ancien, "sdtPr")).equals(Wml.cle(Wml.enfant(nouveau, "sdtPr")))) {
			Element controle = importer(nouveau, true);
			Element contenu = Wml.enfant(controle, "sdtContent");
			while (contenu.getFirstChild() != null) {
				contenu.removeChild(contenu.getFirstChild());
			}
			cible.appendChild(controle);
			ecrire(plan.suite(), contenu);
			return;
		}
		Element dehors = importer(ancien, true);
		Node entre = marquage.ouvrir(dehors, Sens.SUPPRESSION, cible);
		Element dedans = importer(nouveau, true);
		ecrire(plan.suite(), marquage.ouvrir(dedans, Sens.INSERTION, entre));
		marquage.fermer(dedans, Sens.INSERTION, entre);
		marquage.fermer(dehors, Sens.SUPPRESSION, cible);
	}

	private static void ajouter(Node parent, Element enfant) {
		if (enfant != null) {
			parent.appendChild(enfant);
		}
	}

	private Element importer(Element element, boolean entier) {
		return (Element) marque.document().importNode(element, entier);
	}
}
