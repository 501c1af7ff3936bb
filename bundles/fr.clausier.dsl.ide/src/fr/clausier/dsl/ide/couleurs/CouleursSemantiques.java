// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;

import fr.clausier.model.strategie.StrategiePackage;

/** Tells names and references from plain words; the styles are named here and coloured by the editor's preferences. */
public class CouleursSemantiques extends DefaultSemanticHighlightingCalculator {

	/** The name that an element is referred to by. */
	public static final String NOM = "nom";
	/** A reference to another element. */
	public static final String REFERENCE = "reference";
	/** Title of a purchase, lot, buyer or scheme: what documents will print. */
	public static final String TITRE = "titre";

	/** What there is to colour in each kind of element, found once in the model. */
	private final Map<EClass, Map<EStructuralFeature, String>> styles = new ConcurrentHashMap<>();

	@Override
	protected boolean highlightElement(EObject object, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelIndicator) {
		styles.computeIfAbsent(object.eClass(), CouleursSemantiques::styles).forEach((feature, style) -> {
			if (object.eIsSet(feature)) {
				NodeModelUtils.findNodesForFeature(object, feature).forEach(node -> highlightNode(acceptor, node, style));
			}
		});
		return false;
	}

	private static Map<EStructuralFeature, String> styles(EClass type) {
		Map<EStructuralFeature, String> found = new LinkedHashMap<>();
		if (StrategiePackage.Literals.ELEMENT.isSuperTypeOf(type)) {
			found.put(StrategiePackage.Literals.ELEMENT__NAME, NOM);
			found.put(StrategiePackage.Literals.ELEMENT__TITRE, TITRE);
		}
		for (EReference reference : type.getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				found.put(reference, REFERENCE);
			}
		}
		return found;
	}
}
