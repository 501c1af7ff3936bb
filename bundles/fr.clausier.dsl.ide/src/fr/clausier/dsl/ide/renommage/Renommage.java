// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.renommage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.noms.NomSousCurseur;
import fr.clausier.dsl.ide.noms.Noms;
import fr.clausier.dsl.ide.references.Citations;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/** The steps of a rename, for an editor or a protocol: what can be renamed here, whether the new name will do, what must be written. */
@Singleton
public class Renommage {

	/** Names of clauses and documents have hyphens: CCAP-INS-02. */
	private static final Pattern CLAUSE = Pattern.compile("[A-Z]+-[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

	@Inject
	private NomSousCurseur caret;
	@Inject
	private NomsPossibles possibles;
	@Inject
	private Citations citations;
	@Inject
	private ResourceDescriptionsProvider indexes;

	/** @return the name at an offset, when it is one that can be changed */
	public Optional<Nom> ici(XtextResource resource, int offset) {
		return caret.nom(resource, offset).filter(n -> Noms.declaration(n.element()).isPresent() && !BibliothequeNationale.contient(n.element()));
	}

	/**
	 * Whether an element may be called so.
	 *
	 * @return a French sentence that says why not; nothing when it may
	 */
	public Optional<String> refus(EObject element, String typed) {
		String name = NomsPossibles.ecrire(typed);
		boolean clause = element instanceof ModeleClause || element instanceof ModeleDocument;
		return (clause && CLAUSE.matcher(name).matches() ? Optional.<String>empty() : possibles.refus(name)).or(() -> homonyme(element, name).map(other -> deja(name, element, other)));
	}

	/** An element of the same kind that bears the name already: in the same purchase for a lot, anywhere in the dossier for others. */
	private Optional<EObject> homonyme(EObject element, String name) {
		if (element instanceof Lot lot) {
			return lot.eContainer() instanceof Marche marche
					? marche.getLots().stream().filter(l -> l != lot && name.equals(l.getName())).map(EObject.class::cast).findFirst()
					: Optional.empty();
		}
		Resource resource = element.eResource();
		URI own = EcoreUtil.getURI(element);
		for (IEObjectDescription other : index(resource).getExportedObjects(element.eClass(), QualifiedName.create(name), false)) {
			if (other.getEClass() == element.eClass() && !other.getEObjectURI().equals(own)) {
				EObject found = EcoreUtil.resolve(other.getEObjectOrProxy(), resource);
				return found.eIsProxy() ? Optional.empty() : Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private static String deja(String name, EObject element, EObject other) {
		String file = element.eResource() == other.eResource() ? "" : URI.decode(other.eResource().getURI().lastSegment()) + ", ";
		String line = Localisation.de(other).map(l -> " (" + file + "ligne\u00A0" + l.ligne() + ")").orElse("");
		return "Le nom " + NomsPossibles.citer(name) + " est déjà donné à " + sorte(element) + line + "\u00A0: choisissez un autre nom.";
	}

	private static String sorte(EObject element) {
		return switch (element) {
			case Acheteur a -> "un autre acheteur";
			case Facilitateur f -> "un autre facilitateur";
			case Marche m -> "un autre marché";
			case Lot l -> "un autre lot";
			case Spaser s -> "un autre schéma (SPASER)";
			case Politique p -> "une autre politique";
			case ModeleClause c -> "une autre clause";
			case ModeleDocument d -> "un autre document";
			default -> "un autre élément";
		};
	}

	/** @return what to write in each file of the dossier, from its beginning to its end; nothing when the name stays the same */
	public Map<XtextResource, List<ReplaceRegion>> ecritures(EObject element, String typed) {
		String name = NomsPossibles.ecrire(typed);
		Map<XtextResource, List<ReplaceRegion>> edits = new LinkedHashMap<>();
		if (name.equals(Noms.de(element)) || !(element.eResource() instanceof XtextResource own)) {
			return edits;
		}
		for (URI file : citations.fichiers(element, index(own))) {
			if (own.getResourceSet().getResource(file, true) instanceof XtextResource resource) {
				List<ITextRegion> places = new ArrayList<>(Noms.citations(resource, element));
				if (resource == own) {
					Noms.declaration(element).ifPresent(places::add);
				}
				places.sort((a, b) -> Integer.compare(a.getOffset(), b.getOffset()));
				edits.put(resource, places.stream().map(r -> new ReplaceRegion(r, name)).toList());
			}
		}
		return edits;
	}

	private IResourceDescriptions index(Resource resource) {
		return indexes.getResourceDescriptions(resource);
	}
}
