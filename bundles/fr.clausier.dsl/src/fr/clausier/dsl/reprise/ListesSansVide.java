// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** A value that could not be read is told where it stands and left out of its list: rules and hovers never meet an item that is nothing. */
public class ListesSansVide extends DefaultEcoreElementFactory {

	@Override
	public void add(EObject object, String feature, Object value, String ruleName, INode node) throws ValueConverterException {
		super.add(object, feature, value, ruleName, node);
		if (object.eGet(object.eClass().getEStructuralFeature(feature)) instanceof List<?> list && !list.isEmpty() && list.getLast() == null) {
			list.removeLast();
		}
	}
}
