// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.noms.Noms;
import fr.clausier.dsl.ide.survol.FaitsCalcules;
import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.model.strategie.Marche;

/**
 * The outline of a file, level by level and in the order of the text. A file with more elements than {@link #MAXIMUM} shows every purchase
 * and lot before any detail: what is left out is the deepest level of the last ones.
 */
@Singleton
public class SymbolesDuPlan extends HierarchicalDocumentSymbolService {

	/** More than anyone scrolls through; drawing them takes an editor seconds. */
	public static final int MAXIMUM = 5_000;

	@Inject
	private NomsDuPlan labels;
	@Inject
	private GenresDuPlan kinds;
	@Inject
	private DetailsDuPlan details;
	@Inject
	private FaitsCalcules faits;
	@Inject
	private OperationCanceledManager cancellation;

	/** An element whose content is still to be shown, below the symbol of the nearest element that has one. */
	private record Attente(EObject element, List<DocumentSymbol> siblings) {
	}

	@Override
	public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams params, CancelIndicator cancel) {
		return getSymbols(resource, cancel);
	}

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
		List<DocumentSymbol> roots = new ArrayList<>();
		if (resource == null || resource.getContents().isEmpty()) {
			return roots;
		}
		Lignes lines = Lignes.de(resource);
		Map<EObject, Long> hours = new HashMap<>();
		Queue<Attente> waiting = new ArrayDeque<>();
		resource.getContents().forEach(root -> waiting.add(new Attente(root, roots)));
		int count = 0;
		while (!waiting.isEmpty() && count < MAXIMUM) {
			cancellation.checkCanceled(cancel);
			Attente next = waiting.remove();
			for (EObject child : dansLOrdreDuTexte(next.element())) {
				if (child instanceof Marche marche) {
					hours.putAll(faits.heuresParPrestation(marche));
				}
				DocumentSymbol symbol = count < MAXIMUM ? symbole(child, lines, hours) : null;
				if (symbol != null) {
					next.siblings().add(symbol);
					count++;
				}
				waiting.add(new Attente(child, symbol == null ? next.siblings() : symbol.getChildren()));
			}
		}
		return roots;
	}

	private static List<EObject> dansLOrdreDuTexte(EObject element) {
		List<EObject> children = new ArrayList<>(element.eContents());
		children.sort(Comparator.comparingInt(SymbolesDuPlan::debut));
		return children;
	}

	private static int debut(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return node == null ? 0 : node.getTotalOffset();
	}

	private DocumentSymbol symbole(EObject element, Lignes lines, Map<EObject, Long> hours) {
		String label = labels.getName(element);
		ICompositeNode node = label == null ? null : NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return null;
		}
		ITextRegion all = node.getTextRegion();
		ITextRegion name = Noms.declaration(element).filter(all::contains).orElse(null);
		int firstLine = Math.min(all.getOffset() + all.getLength(), lines.fin(lines.ligne(all.getOffset())));
		DocumentSymbol symbol = new DocumentSymbol(label.isBlank() ? "…" : label, kinds.getSymbolKind(element), lines.plage(all),
				name == null ? lines.plage(all.getOffset(), firstLine) : lines.plage(name));
		symbol.setDetail(details.avec(element, hours));
		symbol.setChildren(new ArrayList<>());
		return symbol;
	}
}
