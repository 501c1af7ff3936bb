// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.noms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import fr.clausier.dsl.clauses.CiblesDeRenvoi;
import fr.clausier.dsl.clauses.MotsEcrits;
import fr.clausier.dsl.vocabulaire.Mot;
import fr.clausier.model.strategie.ModeleClause;

/** Where an element is declared and named. */
public final class Noms {

	/** The feature that holds a name. */
	static final String TRAIT = "name";

	private Noms() {
	}

	/** @return the name of an element; null when it has none */
	public static String de(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature(TRAIT);
		return name == null ? null : (String) element.eGet(name);
	}

	/** @return where the name of an element is written, in its own file */
	public static Optional<ITextRegion> declaration(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature(TRAIT);
		List<INode> nodes = name == null ? List.of() : NodeModelUtils.findNodesForFeature(element, name);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.get(0).getTextRegion());
	}

	/** @return the places of a file where other elements name this one, in the order of the text */
	public static List<ITextRegion> citations(Resource resource, EObject target) {
		List<ITextRegion> found = new ArrayList<>();
		URI uri = EcoreUtil.getURI(target);
		Iterator<EObject> all = resource.getAllContents();
		while (all.hasNext()) {
			EObject object = all.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
					citations(object, reference, target, uri, found);
				}
			}
		}
		if (target instanceof ModeleClause clause && resource instanceof XtextResource file) {
			renvois(file, clause, uri, found);
		}
		found.sort((a, b) -> Integer.compare(a.getOffset(), b.getOffset()));
		return found;
	}

	/** Texts that refer to the article of a clause name it too. */
	private static void renvois(XtextResource file, ModeleClause target, URI uri, List<ITextRegion> found) {
		for (MotsEcrits.MotEcrit word : MotsEcrits.dans(file)) {
			if (word.mot() instanceof Mot.UnRenvoi reference && reference.cible().equals(target.getName())
					&& CiblesDeRenvoi.clause(word.texte().porteur(), reference.cible()).filter(c -> est(c, target, uri)).isPresent()) {
				found.add(new TextRegion(word.offset(), word.fin() - word.offset()));
			}
		}
	}

	private static void citations(EObject object, EReference reference, EObject target, URI uri, List<ITextRegion> found) {
		List<?> values = reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference));
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
		for (int i = 0; i < values.size() && i < nodes.size(); i++) {
			if (est((EObject) values.get(i), target, uri)) {
				found.add(nodes.get(i).getTextRegion());
			}
		}
	}

	private static boolean est(EObject value, EObject target, URI uri) {
		// The same element may be loaded twice, in this file's set and in another.
		return value == target || uri.equals(value.eIsProxy() ? ((InternalEObject) value).eProxyURI() : EcoreUtil.getURI(value));
	}
}
