// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.noms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import fr.clausier.dsl.clauses.CiblesDeRenvoi;
import fr.clausier.dsl.clauses.MotsEcrits;
import fr.clausier.dsl.vocabulaire.Mot;

/**
 * The name at the caret, or the one that ends there. Anywhere else, and on a file without text, there is none: the stock look-up answers
 * with whatever element surrounds the caret, or throws.
 */
public class NomSousCurseur extends EObjectAtOffsetHelper {

	/** @return the name that is written at an offset or ends there; nothing when it stands for no element that is known */
	public Optional<Nom> nom(XtextResource resource, int offset) {
		IParseResult parsed = resource == null ? null : resource.getParseResult();
		if (parsed == null || parsed.getRootNode() == null || offset < 0) {
			return Optional.empty();
		}
		return nomDans(parsed, offset).or(() -> offset == 0 ? Optional.empty() : nomDans(parsed, offset - 1)).or(() -> renvoi(resource, offset));
	}

	/** A clause that the text of another one refers to. */
	private static Optional<Nom> renvoi(XtextResource resource, int offset) {
		return MotsEcrits.a(resource, offset).filter(m -> m.mot() instanceof Mot.UnRenvoi).flatMap(m -> CiblesDeRenvoi.clause(m.texte().porteur(), ((Mot.UnRenvoi) m.mot()).cible())
				.map(clause -> new Nom(clause, new TextRegion(m.offset(), m.fin() - m.offset()), false)));
	}

	private Optional<Nom> nomDans(IParseResult parsed, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return Optional.empty();
		}
		INode reference = findCrossReferenceNode(leaf);
		if (reference != null) {
			EObject target = resolveCrossReferencedElement(reference);
			return target == null || target.eIsProxy() ? Optional.empty() : Optional.of(new Nom(target, reference.getTextRegion(), false));
		}
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
		EStructuralFeature name = owner == null ? null : owner.eClass().getEStructuralFeature(Noms.TRAIT);
		if (name != null) {
			for (INode node : NodeModelUtils.findNodesForFeature(owner, name)) {
				if (node.getOffset() <= offset && offset < node.getEndOffset()) {
					return Optional.of(new Nom(owner, node.getTextRegion(), true));
				}
			}
		}
		return Optional.empty();
	}

	@Override
	public EObject getElementWithNameAt(XtextResource resource, int offset) {
		return nom(resource, offset).map(Nom::element).orElse(null);
	}
}
