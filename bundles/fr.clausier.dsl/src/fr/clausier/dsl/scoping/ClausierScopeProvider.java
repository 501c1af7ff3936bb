// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/**
 * Names are visible to every file that is read together: a purchase folder on the command line, a project in the editor. They are short
 * (see the runtime module), so that nothing has to be narrowed here. A library of clauses sees the national one too.
 */
public class ClausierScopeProvider extends AbstractClausierScopeProvider {

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		if (type != Literals.MODELE_CLAUSE && type != Literals.MODELE_DOCUMENT) {
			return super.getScope(context, reference);
		}
		IScope national = BibliothequeNationale.declare(type);
		return BibliothequeNationale.contient(context) ? national : new DossierPuisNational(super.getScope(context, reference), national);
	}
}
