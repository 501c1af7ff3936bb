// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the other files of the same folder declare: a purchase is judged together with its neighbours. */
@Singleton
class Voisinage {

	private final ResourceDescriptionsProvider indexes;

	@Inject
	Voisinage(ResourceDescriptionsProvider indexes) {
		this.indexes = indexes;
	}

	/** All objects of a type in the folder, the resource's own included. */
	<T extends EObject> List<T> tous(Resource resource, EClass type, Class<T> java) {
		List<T> found = new ArrayList<>();
		for (IEObjectDescription description : index(resource).getExportedObjectsByType(type)) {
			if (memeDossier(resource, description)) {
				EObject object = EcoreUtil.resolve(description.getEObjectOrProxy(), resource);
				if (java.isInstance(object) && !object.eIsProxy()) {
					found.add(java.cast(object));
				}
			}
		}
		return found;
	}

	/** The first other file of the folder that declares the same name; null when there is none. */
	URI autreFichier(Resource resource, EClass type, String name) {
		for (IEObjectDescription description : index(resource).getExportedObjects(type, QualifiedName.create(name), false)) {
			URI other = description.getEObjectURI().trimFragment();
			if (memeDossier(resource, description) && !other.equals(resource.getURI()) && description.getEClass() == type) {
				return other;
			}
		}
		return null;
	}

	private IResourceDescriptions index(Resource resource) {
		return indexes.getResourceDescriptions(resource);
	}

	private static boolean memeDossier(Resource resource, IEObjectDescription description) {
		return description.getEObjectURI().trimFragment().trimSegments(1).equals(resource.getURI().trimSegments(1));
	}
}
