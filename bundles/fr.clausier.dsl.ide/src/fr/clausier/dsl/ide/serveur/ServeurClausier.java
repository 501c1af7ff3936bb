// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.completion.CompletionService;
import fr.clausier.dsl.ide.liens.Liens;
import fr.clausier.dsl.ide.mining.Mention;
import fr.clausier.dsl.ide.mining.Mentions;
import fr.clausier.dsl.ide.miseenforme.FrappeService;
import fr.clausier.dsl.ide.selection.Selections;
import fr.clausier.dsl.ide.texte.Lignes;

/** Xtext's server with the services that it has no place for, and with an answer, empty if need be, for files that nobody knows. */
final class ServeurClausier extends LanguageServerImpl {

	private static final String NOM = "Clausier";
	/** No editor shows more elements of a dossier at once. */
	private static final int SYMBOLES_MAX = 500;

	private final Capacites capabilities = new Capacites();
	private final RelectureDesVoisins neighbours;
	private InitializeParams asked;

	@Inject
	ServeurClausier(RelectureDesVoisins neighbours) {
		this.neighbours = neighbours;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		if (asked != null) {
			return CompletableFuture.failedFuture(new ResponseErrorException(
					new ResponseError(ResponseErrorCode.InvalidRequest, "Ce serveur a déjà reçu « initialize ».", null)));
		}
		asked = params;
		boolean snippets = capabilities.extraits(params);
		getLanguagesRegistry().getExtensionToFactoryMap().keySet().forEach(extension -> {
			if (getService(URI.createURI("synth:///a." + extension), ContentAssistService.class) instanceof CompletionService completion) {
				completion.extraits(snippets);
			}
		});
		getWorkspaceManager().addBuildListener(neighbours);
		return super.initialize(params).thenApply(result -> {
			result.setServerInfo(new ServerInfo(NOM));
			return result;
		});
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		return capabilities.completer(super.createServerCapabilities(params));
	}

	/** A client that opens files without any folder is served as well. */
	@Override
	protected boolean clientSupportsWorkspaceFolders() {
		return super.clientSupportsWorkspaceFolders() || getBaseDir(asked) == null;
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		if (asked != null && capabilities.fichiersSurveilles(asked)) {
			getLanguageClient().registerCapability(capabilities.surveillance(getLanguagesRegistry().getExtensionToFactoryMap().keySet()));
		}
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// What is worth telling goes to the log whatever the client wants.
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams params) {
		// No work of this server announces its progress.
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(NOM);
		return diagnostic;
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
		Either<List<CompletionItem>, CompletionList> found = super.completion(cancel, params);
		return found.isRight() && found.getRight() != null ? found : Either.forRight(new CompletionList());
	}

	@Override
	protected Either<List<? extends Location>, List<? extends LocationLink>> definition(DefinitionParams params, CancelIndicator cancel) {
		return Either.forLeft(Objects.requireNonNullElse(definition(cancel, params), List.of()));
	}

	@Override
	protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
		return Objects.requireNonNullElse(super.documentSymbol(params, cancel), List.of());
	}

	@Override
	protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
		List<? extends WorkspaceSymbol> found = super.symbol(params, cancel);
		return new ArrayList<>(found.subList(0, Math.min(found.size(), SYMBOLES_MAX)));
	}

	/** A refusal is an answer, not a failure to be logged. */
	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return getRequestManager().<CompletableFuture<WorkspaceEdit>>runRead(cancel -> {
			try {
				return CompletableFuture.completedFuture(rename(params, cancel));
			} catch (ResponseErrorException refused) {
				return CompletableFuture.failedFuture(refused);
			}
		}).thenCompose(answer -> answer);
	}

	@Override
	protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameParams params, CancelIndicator cancel) {
		return getService(getURI(params), IRenameService2.class) == null ? null : super.prepareRename(params, cancel);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return lire(params.getTextDocument(), List.of(), (file, cancel) -> service(file, FrappeService.class).apres(file, params));
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return lire(params.getTextDocument(), List.of(), (file, cancel) -> service(file, Selections.class).autour(file, params.getPositions()));
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return lire(params.getTextDocument(), List.of(), (file, cancel) -> {
			Lignes lines = Lignes.de(file);
			return service(file, Liens.class).dans(file, cancel).stream()
					.map(l -> new DocumentLink(lines.plage(l.offset(), l.offset() + l.longueur()), l.cible(), null, l.bulle())).toList();
		});
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return lire(params.getTextDocument(), List.of(), (file, cancel) -> {
			Lignes lines = Lignes.de(file);
			int from = lines.offset(params.getRange().getStart());
			int to = lines.offset(params.getRange().getEnd());
			return service(file, Mentions.class).dans(file, cancel).stream().filter(m -> m.offset() >= from && m.offset() <= to).map(m -> mention(m, lines)).toList();
		});
	}

	private static InlayHint mention(Mention mention, Lignes lines) {
		InlayHint hint = new InlayHint(lines.position(mention.offset()), Either.forLeft(mention.texte()));
		hint.setPaddingLeft(true);
		if (!mention.bulle().isBlank()) {
			hint.setTooltip(mention.bulle());
		}
		return hint;
	}

	private static <S> S service(XtextResource file, Class<S> type) {
		return file.getResourceServiceProvider().get(type);
	}

	/** Ends what the server does of its own accord. */
	void arreter() {
		neighbours.arreter();
		getRequestManager().shutdown();
	}

	/** Asks about a file; there is nothing to say of one that nobody knows. */
	private <L> CompletableFuture<L> lire(TextDocumentIdentifier document, L nothing, BiFunction<XtextResource, CancelIndicator, L> question) {
		return getRequestManager().runRead(cancel -> {
			L answer = getWorkspaceManager().doRead(getURI(document), (text, file) -> question.apply(file, cancel));
			return answer == null ? nothing : answer;
		});
	}
}
