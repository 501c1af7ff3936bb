// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.survol.FaitsCalcules;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;

/** Where a total follows from what is written, it stands at the head of its block: weights of criteria, hours of insertion. */
@Singleton
public class Mentions {

	@Inject
	private FaitsCalcules faits;
	@Inject
	private OperationCanceledManager cancellation;

	/** @return the figures of a file, in the order of the text */
	public List<Mention> dans(XtextResource resource, CancelIndicator cancel) {
		List<Mention> found = new ArrayList<>();
		Map<EObject, Long> hours = new HashMap<>();
		Iterator<EObject> all = resource.getAllContents();
		while (all.hasNext()) {
			cancellation.checkCanceled(cancel);
			EObject element = all.next();
			switch (element) {
				case Marche marche -> hours.putAll(faits.heuresParPrestation(marche));
				case JeuCriteres set -> ajouter(set, "Σ\u00A0" + NombresFrancais.pourcent(Ponderations.somme(set)), "Total des pondérations des critères", found);
				case ClauseInsertion clause when hours.containsKey(clause.eContainer()) ->
					ajouter(clause, NombresFrancais.heures(hours.get(clause.eContainer())), "Heures d'insertion qui en résultent\u00A0; leur calcul est dans la bulle du mot «\u00A0insertion\u00A0»", found);
				default -> {
				}
			}
		}
		found.sort(Comparator.comparingInt(Mention::offset));
		return found;
	}

	private static void ajouter(EObject element, String text, String why, List<Mention> found) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) {
			found.add(new Mention(tete(node), text, why));
		}
	}

	/** After the words that open the block, or after the whole of what has no block. */
	private static int tete(ICompositeNode node) {
		int end = node.getOffset();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				if (leaf.getText().equals("{")) {
					break;
				}
				end = leaf.getEndOffset();
			}
		}
		return end;
	}
}
