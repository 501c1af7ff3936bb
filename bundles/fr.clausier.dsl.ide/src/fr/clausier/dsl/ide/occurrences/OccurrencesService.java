// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.occurrences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.noms.NomSousCurseur;
import fr.clausier.dsl.ide.noms.Noms;
import fr.clausier.dsl.ide.notation.PlacesDUnMot;
import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.dsl.vocabulaire.Mot;

/** Marks the name at the caret: written where its element is declared, read where it is named. A keyword marks nothing. */
@Singleton
public class OccurrencesService implements IDocumentHighlightService {

	@Inject
	private NomSousCurseur caret;

	/** @return the places in the order of the text; none when the caret is not on a name */
	public List<Occurrence> de(XtextResource resource, int offset) {
		Optional<Nom> name = caret.nom(resource, offset);
		if (name.isEmpty()) {
			return PlacesDUnMot.ici(resource, offset).map(m -> PlacesDUnMot.dans(resource, m)).orElse(List.of()).stream()
					.map(m -> new Occurrence(m.offset(), m.fin() - m.offset(), m.mot() instanceof Mot.Nom word && word.declaration())).toList();
		}
		EObject element = name.get().element();
		List<Occurrence> found = new ArrayList<>();
		if (element.eResource() == resource) {
			Noms.declaration(element).ifPresent(r -> found.add(new Occurrence(r.getOffset(), r.getLength(), true)));
		}
		Noms.citations(resource, element).forEach(r -> found.add(new Occurrence(r.getOffset(), r.getLength(), false)));
		found.sort(Comparator.comparingInt(Occurrence::offset));
		return found;
	}

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource resource, DocumentHighlightParams params, CancelIndicator cancel) {
		Lignes lines = Lignes.de(resource);
		return de(resource, lines.offset(params.getPosition())).stream().map(o -> new DocumentHighlight(lines.plage(o.offset(), o.offset() + o.longueur()),
				o.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}
}
