// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.renommage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.clauses.MotsEcrits.MotEcrit;
import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.notation.PlacesDUnMot;
import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.dsl.vocabulaire.Mot;

/**
 * Rename over the protocol. What is written are the names alone: the stock service writes the whole model again, and asks a second reading
 * from within the first, which waits for ever when somebody types in between.
 */
@Singleton
public class RenommageService implements IRenameService2 {

	private static final String PAS_ICI = "Placez le curseur sur le nom d'un élément, là où il est déclaré ou cité.";

	private static final String FAIT = "Les faits et les formats sont ceux de Clausier\u00A0: ils ne se renomment pas. Seul l'élément d'une boucle «\u00A0pour\u00A0» a un nom à vous.";
	private static final String NATIONALE = "Cet article est celui de la bibliothèque nationale\u00A0: son nom ne change pas.";
	private static final Pattern BOUCLE = Pattern.compile("\\p{L}+");

	@Inject
	private Renommage renommage;
	@Inject
	private UriExtensions uris;

	@Override
	public WorkspaceEdit rename(Options options) {
		ILanguageServerAccess access = options.getLanguageServerAccess();
		String name = options.getRenameParams().getNewName();
		return access.doSyncRead(options.getRenameParams().getTextDocument().getUri(), context -> {
			Optional<MotEcrit> word = mot(context, options.getRenameParams().getPosition());
			if (word.isPresent()) {
				return boucle((XtextResource) context.getResource(), word.get(), name);
			}
			Nom here = nom(context, options.getRenameParams().getPosition()).orElseThrow(() -> refuser(PAS_ICI));
			renommage.refus(here.element(), name).ifPresent(sentence -> {
				throw refuser(sentence);
			});
			Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
			renommage.ecritures(here.element(), name).forEach((file, edits) -> changes.put(uris.toUriString(file.getURI()), convertir(file, edits)));
			return new WorkspaceEdit(changes);
		});
	}

	private static List<TextEdit> convertir(XtextResource file, List<ReplaceRegion> edits) {
		Lignes lines = Lignes.de(file);
		return edits.stream().map(e -> new TextEdit(lines.plage(e.getOffset(), e.getEndOffset()), e.getText())).toList();
	}

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(),
				context -> mot(context, options.getParams().getPosition()).filter(PlacesDUnMot::boucle).map(m -> preparer(context, m.offset(), m.fin()))
						.or(() -> nom(context, options.getParams().getPosition())
								.map(n -> preparer(context, n.region().getOffset(), n.region().getOffset() + n.region().getLength())))
						.orElse(null));
	}

	private static Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> preparer(ILanguageServerAccess.Context context, int start, int end) {
		Lignes lines = Lignes.de((XtextResource) context.getResource());
		return Either3.forSecond(new PrepareRenameResult(lines.plage(start, end), lines.texte().substring(start, end)));
	}

	/** A word of a clause text; the names of elements come first. */
	private Optional<MotEcrit> mot(ILanguageServerAccess.Context context, Position position) {
		return nom(context, position).isPresent() || !(context.getResource() instanceof XtextResource resource) ? Optional.empty()
				: PlacesDUnMot.ici(resource, Lignes.de(resource).offset(position));
	}

	/** The element of a loop is the text's own; facts and formats are the product's. */
	private WorkspaceEdit boucle(XtextResource resource, MotEcrit word, String name) {
		if (!PlacesDUnMot.boucle(word)) {
			throw refuser(word.mot() instanceof Mot.UnRenvoi ? NATIONALE : FAIT);
		}
		if (!BOUCLE.matcher(name).matches()) {
			throw refuser("«\u00A0" + name + "\u00A0» ne convient pas\u00A0: écrivez un seul mot, en lettres.");
		}
		Lignes lines = Lignes.de(resource);
		return new WorkspaceEdit(Map.of(uris.toUriString(resource.getURI()),
				PlacesDUnMot.dans(resource, word).stream().map(m -> new TextEdit(lines.plage(m.offset(), m.fin()), name)).toList()));
	}

	private Optional<Nom> nom(ILanguageServerAccess.Context context, Position position) {
		return context.getResource() instanceof XtextResource resource ? renommage.ici(resource, Lignes.de(resource).offset(position)) : Optional.empty();
	}

	private static ResponseErrorException refuser(String sentence) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
	}
}
