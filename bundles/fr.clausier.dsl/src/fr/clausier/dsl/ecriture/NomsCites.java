// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.CrossReferenceSerializer;

import fr.clausier.model.strategie.Element;

/** References are written by the name of what they point to: names are unique in a folder, wherever the model comes from. */
public class NomsCites extends CrossReferenceSerializer {

	@Override
	public boolean isValid(EObject semanticObject, CrossReference crossref, EObject target, INode node, Acceptor errors) {
		return nom(target) != null || super.isValid(semanticObject, crossref, target, node, errors);
	}

	@Override
	public String serializeCrossRef(EObject semanticObject, CrossReference crossref, EObject target, INode node, Acceptor errors) {
		String name = nom(target);
		return name != null ? name : super.serializeCrossRef(semanticObject, crossref, target, node, errors);
	}

	private static String nom(EObject target) {
		return target instanceof Element element && !element.eIsProxy() ? element.getName() : null;
	}
}
