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

import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Which files may name an element: its own, those that the index says so of, and for a clause all that hold texts of clauses. */
public class Citations {

	/** @return the element's own file first, then the others in the order of their names */
	public List<URI> fichiers(EObject element, IResourceDescriptions index) {
		URI target = EcoreUtil2.getPlatformResourceOrNormalizedURI(element);
		URI own = target.trimFragment();
		List<URI> files = new ArrayList<>();
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			// The index does not see inside of texts, which may refer to the article of a clause.
			boolean textes = element instanceof ModeleClause && file.getExportedObjectsByType(Literals.BIBLIOTHEQUE_CLAUSES).iterator().hasNext();
			if (!file.getURI().equals(own) && (textes || nomme(file, target))) {
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
