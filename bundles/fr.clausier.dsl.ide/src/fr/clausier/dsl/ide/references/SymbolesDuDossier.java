// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.noms.Noms;
import fr.clausier.dsl.ide.plan.GenresDuPlan;
import fr.clausier.dsl.ide.plan.NomsDuPlan;
import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/** Buyers, facilitators, purchases, lots and schemes found by their name or any words of their title, accents and capitals ignored. */
public class SymbolesDuDossier {

	@Inject
	private NomsDuPlan labels;
	@Inject
	private GenresDuPlan kinds;
	@Inject
	private UriExtensions uris;

	/** @return what a file declares and the query finds; everything for an empty query */
	List<WorkspaceSymbol> dans(URI file, String query, IResourceAccess access) {
		List<WorkspaceSymbol> found = new ArrayList<>();
		String[] words = plier(query).split("\\s+");
		access.readOnly(file, set -> {
			Resource resource = set.getResource(file, false);
			if (resource instanceof XtextResource read && !read.getContents().isEmpty() && read.getContents().get(0) instanceof Fichier root) {
				Lignes lines = Lignes.de(read);
				declares(root).filter(e -> trouve(e, words)).forEach(e -> found.add(symbole(e, read, lines)));
			}
			return null;
		});
		return found;
	}

	private static Stream<Element> declares(Fichier file) {
		return file.getElements().stream().flatMap(e -> Stream.concat(Stream.of(e), e instanceof Marche marche ? marche.getLots().stream() : Stream.empty()));
	}

	private boolean trouve(Element element, String... words) {
		String text = plier(Noms.de(element) + " " + labels.getName(element));
		return Arrays.stream(words).allMatch(text::contains);
	}

	private static String plier(String text) {
		return text == null ? "" : Habitudes.plier(text).toLowerCase(Locale.ROOT).strip();
	}

	private WorkspaceSymbol symbole(Element element, XtextResource resource, Lignes lines) {
		ITextRegion place = Noms.declaration(element).orElseGet(() -> debut(element));
		WorkspaceSymbol symbol = new WorkspaceSymbol(labels.getName(element), kinds.getSymbolKind(element),
				Either.forLeft(new Location(uris.toUriString(resource.getURI()), lines.plage(place))));
		symbol.setContainerName(element.eContainer() instanceof Element container ? labels.getName(container) : URI.decode(resource.getURI().lastSegment()));
		return symbol;
	}

	private static ITextRegion debut(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? ITextRegion.EMPTY_REGION : node.getTextRegion();
	}
}
