// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.MotsEcrits.MotEcrit;
import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.noms.NomSousCurseur;
import fr.clausier.dsl.ide.noms.Noms;
import fr.clausier.dsl.ide.notation.PlacesDUnMot;
import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.dsl.vocabulaire.Mot;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Declarations and references of the name at the caret, across the files of the dossier; none anywhere else than on a name. */
@Singleton
public class ReferencesService extends DocumentSymbolService {

	@Inject
	private NomSousCurseur caret;
	@Inject
	private Citations citations;
	@Inject
	private UriExtensions uris;
	@Inject
	private SymbolesDuDossier symbols;
	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<? extends Location> getDefinitions(Document document, XtextResource resource, DefinitionParams params, IResourceAccess access, CancelIndicator cancel) {
		return getDefinitions(resource, Lignes.de(resource).offset(params.getPosition()), access, cancel);
	}

	@Override
	public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess access, CancelIndicator cancel) {
		Optional<Nom> name = caret.nom(resource, offset);
		if (name.isEmpty()) {
			return PlacesDUnMot.ici(resource, offset).flatMap(m -> PlacesDUnMot.declaration(resource, m)).map(m -> List.of(lieu(resource, m))).orElse(List.of());
		}
		return name.map(Nom::element).flatMap(this::declaration).map(List::of).orElse(List.of());
	}

	private Location lieu(XtextResource file, MotEcrit word) {
		return new Location(uris.toUriString(file.getURI()), Lignes.de(file).plage(word.offset(), word.fin()));
	}

	private Optional<Location> declaration(EObject element) {
		// The national library is no file that an editor could open: hover shows its clauses.
		return element.eResource() instanceof XtextResource resource && !BibliothequeNationale.nationale(resource)
				? Noms.declaration(element).map(r -> new Location(uris.toUriString(resource.getURI()), Lignes.de(resource).plage(r)))
				: Optional.empty();
	}

	@Override
	public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams params, IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancel) {
		int offset = Lignes.de(resource).offset(params.getPosition());
		List<Location> found = new ArrayList<>();
		if (params.getContext() != null && params.getContext().isIncludeDeclaration()) {
			found.addAll(getDefinitions(resource, offset, access, cancel));
		}
		found.addAll(getReferences(resource, offset, access, index, cancel));
		return found;
	}

	@Override
	public List<? extends Location> getReferences(XtextResource resource, int offset, IResourceAccess access, IResourceDescriptions index, CancelIndicator cancel) {
		Optional<Nom> name = caret.nom(resource, offset);
		if (name.isEmpty()) {
			return PlacesDUnMot.ici(resource, offset).map(m -> memes(resource, m, access, index)).orElse(List.of());
		}
		EObject target = name.get().element();
		List<Location> found = new ArrayList<>();
		for (URI file : citations.fichiers(target, index)) {
			cancellation.checkCanceled(cancel);
			access.readOnly(file, set -> {
				Resource other = set.getResource(file, false);
				if (other instanceof XtextResource read) {
					ajouter(read, Noms.citations(read, target), found);
				}
				return null;
			});
		}
		return found;
	}

	/** A word of clause texts, in all libraries of the folder; the element of a loop, inside of its text. */
	private List<Location> memes(XtextResource resource, MotEcrit word, IResourceAccess access, IResourceDescriptions index) {
		List<Location> found = new ArrayList<>();
		PlacesDUnMot.dans(resource, word).stream().filter(m -> !(m.mot() instanceof Mot.Nom name && name.declaration())).forEach(m -> found.add(lieu(resource, m)));
		if (PlacesDUnMot.boucle(word)) {
			return found;
		}
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			if (!file.getURI().equals(resource.getURI()) && file.getExportedObjectsByType(Literals.BIBLIOTHEQUE_CLAUSES).iterator().hasNext()) {
				access.readOnly(file.getURI(), set -> {
					if (set.getResource(file.getURI(), false) instanceof XtextResource other) {
						PlacesDUnMot.dans(other, word).forEach(m -> found.add(lieu(other, m)));
					}
					return null;
				});
			}
		}
		return found;
	}

	private void ajouter(XtextResource file, List<ITextRegion> places, List<Location> found) {
		if (!places.isEmpty()) {
			Lignes lines = Lignes.de(file);
			String uri = uris.toUriString(file.getURI());
			places.forEach(r -> found.add(new Location(uri, lines.plage(r))));
		}
	}

	@Override
	public List<? extends WorkspaceSymbol> getSymbols(IResourceDescription file, String query, IResourceAccess access, CancelIndicator cancel) {
		cancellation.checkCanceled(cancel);
		return symbols.dans(file.getURI(), query, access);
	}
}
