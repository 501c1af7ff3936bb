// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

import fr.clausier.dsl.vocabulaire.Cibles;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.ModeleSection;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/**
 * What the text of a clause may refer to: any clause that a reference of the language would find there, the sections of its own document, and
 * those of another one behind the name of that document.
 */
public final class CiblesDeRenvoi implements Cibles {

	/** Parts the name of a document from the path of its section. */
	public static final char SEPARE = ':';

	private final ModeleClause clause;

	private CiblesDeRenvoi(ModeleClause clause) {
		this.clause = clause;
	}

	/** @param clause the clause whose text refers */
	public static CiblesDeRenvoi de(ModeleClause clause) {
		return new CiblesDeRenvoi(clause);
	}

	/** The clause that a text of another one names; empty when it names a section, or nothing. */
	public static Optional<ModeleClause> clause(EObject porteur, String nom) {
		return portee(porteur, Literals.MODELE_CLAUSE__REMPLACE).flatMap(scope -> element(scope, nom, porteur)).map(ModeleClause.class::cast);
	}

	@Override
	public boolean connait(String nom) {
		return !nom.isEmpty() && (clause(clause, nom).isPresent() || section(nom).isPresent());
	}

	/** The section that a name stands for. */
	public Optional<ModeleSection> section(String nom) {
		int sign = nom.indexOf(SEPARE);
		Optional<ModeleDocument> document = sign < 0 ? Optional.ofNullable(new FaitsDeClause(clause).document())
				: portee(clause, Literals.MODELE_CLAUSE__DOCUMENT).flatMap(scope -> element(scope, nom.substring(0, sign), clause)).map(ModeleDocument.class::cast);
		return document.map(d -> NomsDUnTexte.section(d, nom.substring(sign + 1)));
	}

	@Override
	public List<Cible> toutes() {
		List<Cible> found = new ArrayList<>();
		ModeleDocument own = new FaitsDeClause(clause).document();
		portee(clause, Literals.MODELE_CLAUSE__REMPLACE).ifPresent(scope -> scope.getAllElements().forEach(d -> {
			if (resolu(d, clause) instanceof ModeleClause other && other != clause) {
				ModeleDocument document = new FaitsDeClause(other).document();
				found.add(new Cible(other.getName(), other.getTitre() + (document == null ? "." : ", document " + document.getName() + ".")));
			}
		}));
		if (own != null) {
			NomsDUnTexte.chemins(own).forEach(c -> found.add(new Cible(c, "Section du document " + own.getName() + ".")));
		}
		return found;
	}

	private static Optional<IScope> portee(EObject porteur, EReference reference) {
		// Each editor and the command line have their own services: those of the file are the ones that link it.
		return porteur.eResource() instanceof XtextResource resource
				? Optional.of(resource.getResourceServiceProvider().get(IScopeProvider.class).getScope(porteur, reference))
				: Optional.empty();
	}

	private static Optional<EObject> element(IScope scope, String nom, EObject context) {
		return nom.isBlank() ? Optional.empty() : Optional.ofNullable(scope.getSingleElement(QualifiedName.create(nom))).map(d -> resolu(d, context));
	}

	private static EObject resolu(IEObjectDescription description, EObject context) {
		EObject found = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
		return found.eIsProxy() ? null : found;
	}
}
