// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.references;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** Which files name an element: its own, and those that the index says so of. */
public class Citations {

	/** @return the element's own file first, then the others in the order of their names */
	public List<URI> fichiers(EObject element, IResourceDescriptions index) {
		URI target = EcoreUtil2.getPlatformResourceOrNormalizedURI(element);
		URI own = target.trimFragment();
		List<URI> files = new ArrayList<>();
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			if (!file.getURI().equals(own) && nomme(file, target)) {
				files.add(file.getURI());
			}
		}
		files.sort((a, b) -> a.toString().compareTo(b.toString()));
		files.add(0, own);
		return files;
	}

	private static boolean nomme(IResourceDescription file, URI target) {
		for (IReferenceDescription reference : file.getReferenceDescriptions()) {
			if (target.equals(reference.getTargetEObjectUri())) {
				return true;
			}
		}
		return false;
	}
}
