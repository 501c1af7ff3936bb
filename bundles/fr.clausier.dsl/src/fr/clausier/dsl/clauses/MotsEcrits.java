// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import fr.clausier.dsl.gabarit.ExpressionIllisible;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.dsl.gabarit.TexteLu;
import fr.clausier.dsl.vocabulaire.Mot;
import fr.clausier.dsl.vocabulaire.MotsDUnTexte;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.ConditionClause;

/** The words of the texts and conditions of libraries, where they are written. */
public final class MotsEcrits {

	private MotsEcrits() {
	}

	/**
	 * A word at its place.
	 *
	 * @param mot    what it stands for
	 * @param texte  the text or condition that it is written in
	 * @param offset where it begins in the file
	 * @param fin    where it ends in the file
	 */
	public record MotEcrit(Mot mot, TexteEcrit texte, int offset, int fin) {
	}

	/** The word that stands at an offset or ends there. */
	public static Optional<MotEcrit> a(XtextResource resource, int offset) {
		EObject objet = objet(resource, offset);
		if (objet == null && offset > 0) {
			objet = objet(resource, offset - 1);
		}
		return objet == null ? Optional.empty() : de(objet).stream().filter(m -> m.offset() <= offset && offset <= m.fin())
				// Between « a » and « .b », the one that begins here wins over the one that ends.
				.reduce((first, second) -> second.offset() <= offset && offset < second.fin() ? second : first);
	}

	/** The words of the texts of one object, and of its condition when it is one. */
	public static List<MotEcrit> de(EObject objet) {
		List<MotEcrit> found = new ArrayList<>();
		if (objet instanceof ConditionClause condition) {
			TexteEcrit.de(condition).ifPresent(texte -> {
				try {
					ajouter(MotsDUnTexte.condition(Lecture.expression(texte.texte()), NomsDUnTexte.pour(condition)), texte, found);
				} catch (ExpressionIllisible e) {
					// Told by the checks.
				}
			});
		}
		for (TexteEcrit texte : ControleTextes.textes(objet)) {
			ajouter(MotsDUnTexte.texte(TexteLu.de(texte.texte()).noeuds(), NomsDUnTexte.pour(objet)), texte, found);
		}
		return found;
	}

	/** The words of all libraries of a file. */
	public static List<MotEcrit> dans(XtextResource resource) {
		List<MotEcrit> found = new ArrayList<>();
		for (EObject root : resource.getContents()) {
			for (BibliothequeClauses bibliotheque : EcoreUtil2.getAllContentsOfType(root, BibliothequeClauses.class)) {
				EcoreUtil2.getAllContentsOfType(bibliotheque, EObject.class).forEach(o -> found.addAll(de(o)));
			}
		}
		return found;
	}

	private static void ajouter(List<Mot> mots, TexteEcrit texte, List<MotEcrit> found) {
		for (Mot mot : mots) {
			int start = texte.place(mot.etendue().debut());
			found.add(new MotEcrit(mot, texte, start, texte.place(mot.etendue().fin() - 1) + 1));
		}
	}

	/** The object of a library that is written at an offset; null elsewhere. */
	private static EObject objet(XtextResource resource, int offset) {
		ILeafNode leaf = resource.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		EObject objet = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return objet != null && EcoreUtil2.getContainerOfType(objet, BibliothequeClauses.class) != null ? objet : null;
	}
}
