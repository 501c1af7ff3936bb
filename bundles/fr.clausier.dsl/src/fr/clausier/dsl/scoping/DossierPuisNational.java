// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** The names of the folder, which win, then those of the national library. */
final class DossierPuisNational extends AbstractScope {

	private final IScope dossier;

	DossierPuisNational(IScope dossier, IScope national) {
		super(national, false);
		this.dossier = dossier;
	}

	@Override
	protected Iterable<IEObjectDescription> getAllLocalElements() {
		return dossier.getAllElements();
	}

	@Override
	protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
		return dossier.getElements(name);
	}

	@Override
	protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
		return dossier.getSingleElement(name);
	}

	@Override
	protected Iterable<IEObjectDescription> getLocalElementsByEObject(EObject object, URI uri) {
		return dossier.getElements(object);
	}
}
