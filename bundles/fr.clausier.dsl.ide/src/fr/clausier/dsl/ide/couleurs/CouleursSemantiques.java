// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.util.CancelIndicator;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategiePackage;

/** Tells names and references from plain words; the styles are named here and coloured by the editor's preferences. */
public class CouleursSemantiques extends DefaultSemanticHighlightingCalculator {

	/** The name that an element is referred to by. */
	public static final String NOM = "nom";
	/** A reference to another element. */
	public static final String REFERENCE = "reference";
	/** Title of a purchase, lot, buyer or scheme: what documents will print. */
	public static final String TITRE = "titre";

	private static final StrategiePackage PACKAGE = StrategiePackage.eINSTANCE;

	@Override
	protected boolean highlightElement(EObject object, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelIndicator) {
		if (object instanceof Element) {
			colorer(acceptor, object, PACKAGE.getElement_Name(), NOM);
			colorer(acceptor, object, PACKAGE.getElement_Titre(), TITRE);
		}
		if (object instanceof Marche) {
			colorer(acceptor, object, PACKAGE.getMarche_Acheteur(), REFERENCE);
		} else if (object instanceof ClauseInsertion) {
			colorer(acceptor, object, PACKAGE.getClauseInsertion_Facilitateur(), REFERENCE);
		} else if (object instanceof Spaser) {
			colorer(acceptor, object, PACKAGE.getSpaser_Acheteurs(), REFERENCE);
		}
		// Nothing below a criterion or a commitment has a name of its own.
		return !(object instanceof Element || object instanceof ClauseInsertion) && !(object.eContainer() == null || object instanceof Prestation);
	}

	private void colorer(IHighlightedPositionAcceptor acceptor, EObject object, EStructuralFeature feature, String style) {
		highlightFeature(acceptor, object, feature, style);
	}
}
