// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** Writes the blocks of the result as the plan says: kept, merged, or marked whole. */
final class FusionBlocs {

	private final Marque marque;
	private final Marquage marquage;
	private final FusionProprietes proprietes;
	private final Map<Element, Cause> causes = new IdentityHashMap<>();
	private Cause cause = Cause.DEBUT;

	FusionBlocs(Marque marque) {
		this.marque = marque;
		this.marquage = new Marquage(marque);
		this.proprietes = new FusionProprietes(marque);
	}

	void ecrire(List<Plan> plans, Node cible) {
		plans.forEach(plan -> ecrire(plan, cible));
	}

	/** Why each paragraph and table of the result is what it is. */
	Map<Element, Cause> causes() {
		return causes;
	}

	private void ecrire(Plan plan, Node cible) {
		Cause dehors = cause;
		cause = cause.dans(plan.ancien(), plan.nouveau());
		if (!plan.enveloppe() && (plan.ancien() == null || plan.nouveau() == null)) {
			seul(plan.ancien() == null ? plan.nouveau() : plan.ancien(), plan.ancien() == null ? Sens.INSERTION : Sens.SUPPRESSION, cible);
		} else if (plan.nouveau() == null) {
			ecrire(plan.suite(), cible);
		} else if (plan.nouveau().genre() == Bloc.Genre.CONTROLE) {
			controle(plan, cible);
		} else if (plan.ancien().memeQue(plan.nouveau())) {
			cible.appendChild(importer(plan.nouveau().element(), true));
		} else {
			fusionner(plan, cible);
		}
		cause = dehors;
	}

	/** A block of one version; what a control holds comes or goes without it. */
	private void seul(Bloc bloc, Sens sens, Node cible) {
		if (bloc.genre() == Bloc.Genre.CONTROLE) {
			for (Bloc enfant : bloc.enfants()) {
				ecrire(sens == Sens.INSERTION ? new Plan(null, enfant, List.of()) : new Plan(enfant, null, List.of()), cible);
			}
		} else {
			Element copie = importer(bloc.element(), true);
			marquage.bloc(copie, sens, cible);
			causes.put(copie, cause);
		}
	}

	private void fusionner(Plan plan, Node cible) {
		Element ancien = plan.ancien().element();
		Element nouveau = plan.nouveau().element();
		switch (plan.nouveau().genre()) {
			case PARAGRAPHE -> paragraphe(ancien, nouveau, cible);
			case TABLEAU -> tableau(plan, cible);
			case RANGEE -> rangee(ancien, nouveau, cible);
			default -> cible.appendChild(importer(nouveau, true));
		}
	}

	private void paragraphe(Element ancien, Element nouveau, Node cible) {
		Element paragraphe = importer(nouveau, false);
		cible.appendChild(paragraphe);
		causes.put(paragraphe, cause);
		ajouter(paragraphe, proprietes.paragraphe(ancien, nouveau));
		FusionLigne.fusionner(ancien, nouveau, paragraphe, marque, marquage);
	}

	private void tableau(Plan plan, Node cible) {
		Element ancien = plan.ancien().element();
		Element nouveau = plan.nouveau().element();
		Element tableau = importer(nouveau, false);
		cible.appendChild(tableau);
		causes.put(tableau, cause);
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
		return ArbreXml.enfants(rangee).stream().filter(e -> Wml.est(e, "tc")).toList();
	}

	/** A control that stays takes the tag of the new version: no mark tells of a change of it. */
	private void controle(Plan plan, Node cible) {
		Element controle = importer(plan.nouveau().element(), true);
		Element contenu = Wml.enfant(controle, "sdtContent");
		while (contenu.getFirstChild() != null) {
			contenu.removeChild(contenu.getFirstChild());
		}
		cible.appendChild(controle);
		ecrire(plan.suite(), contenu);
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
