// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.actions;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import com.google.gson.JsonArray;
import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.assistances.Assistances;
import fr.clausier.dsl.ide.corrections.CorrectionProposee;
import fr.clausier.dsl.ide.corrections.Corrections;
import fr.clausier.dsl.ide.corrections.ToutCorriger;
import fr.clausier.dsl.ide.retouches.Retouche;

/** Quick fixes, fixes for a whole file and assistances as the protocol of editors wants them. */
@Singleton
public class ActionsService implements ICodeActionService2 {

	@Inject
	private Corrections corrections;
	@Inject
	private ToutCorriger toutCorriger;
	@Inject
	private Assistances assistances;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(),
				context -> context.getResource() instanceof XtextResource resource ? actions(options, context.getDocument(), resource) : List.of());
	}

	/** What can be done in a file that is read already. */
	List<Either<Command, CodeAction>> actions(Options options, Document document, XtextResource resource) {
		List<CodeAction> found = new ArrayList<>();
		if (demande(options, CodeActionKind.QuickFix)) {
			corrections(options, document, resource, found);
		}
		if (demande(options, CodeActionKind.Refactor)) {
			Range range = options.getCodeActionParams().getRange();
			assistances.pour(resource, document.getOffSet(range.getStart()), document.getOffSet(range.getEnd()))
					.forEach(a -> found.add(action(a, CodeActionKind.RefactorRewrite, List.of(), document, resource)));
		}
		if (demandeExpressement(options, CodeActionKind.SourceFixAll)) {
			toutCorriger.sures(resource).ifPresent(all -> found.add(action(all, CodeActionKind.SourceFixAll, List.of(), document, resource)));
		}
		return found.stream().map(Either::<Command, CodeAction>forRight).toList();
	}

	private void corrections(Options options, Document document, XtextResource resource, List<CodeAction> found) {
		Map<String, List<Diagnostic>> kinds = new LinkedHashMap<>();
		for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
			if (diagnostic.getCode() != null && diagnostic.getCode().isLeft()) {
				boolean first = true;
				for (CorrectionProposee fix : corrections.pour(resource, constat(diagnostic, document))) {
					CodeAction action = action(fix, CodeActionKind.QuickFix, List.of(diagnostic), document, resource);
					action.setIsPreferred(first && fix.sure() ? Boolean.TRUE : null);
					found.add(action);
					first = false;
				}
				kinds.computeIfAbsent(diagnostic.getCode().getLeft(), k -> new ArrayList<>()).add(diagnostic);
			}
		}
		if (options.getCodeActionParams().getContext().getTriggerKind() == CodeActionTriggerKind.Automatic) {
			return; // What changes a whole file is looked for when somebody asks, not at each move of the caret.
		}
		// A fix for the whole file where the rule is broken more than once in it.
		kinds.forEach((code, diagnostics) -> toutCorriger.siPlusieurs(resource, code)
				.ifPresent(all -> found.add(action(all, CodeActionKind.QuickFix, diagnostics, document, resource))));
	}

	private static boolean demande(Options options, String kind) {
		List<String> only = options.getCodeActionParams().getContext().getOnly();
		return only == null || only.isEmpty() || only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + ".") || asked.startsWith(kind + "."));
	}

	/** What changes a whole file is computed when it is asked for only. */
	private static boolean demandeExpressement(Options options, String kind) {
		List<String> only = options.getCodeActionParams().getContext().getOnly();
		return only != null && only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + "."));
	}

	/** A diagnostic that came back from the client as the finding that it was. */
	private static Issue constat(Diagnostic diagnostic, Document document) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(diagnostic.getCode().getLeft());
		issue.setOffset(document.getOffSet(diagnostic.getRange().getStart()));
		issue.setLength(document.getOffSet(diagnostic.getRange().getEnd()) - issue.getOffset());
		issue.setData(donnees(diagnostic.getData()));
		return issue;
	}

	/** In process the data are strings; through the protocol they come back as JSON. */
	private static String[] donnees(Object data) {
		if (data instanceof JsonArray array) {
			return array.asList().stream().map(e -> e.isJsonNull() ? "" : e.getAsString()).toArray(String[]::new);
		}
		if (data != null && data.getClass().isArray()) {
			String[] strings = new String[Array.getLength(data)];
			for (int i = 0; i < strings.length; i++) {
				strings[i] = String.valueOf(Array.get(data, i));
			}
			return strings;
		}
		return new String[0];
	}

	private static CodeAction action(CorrectionProposee fix, String kind, List<Diagnostic> diagnostics, Document document, XtextResource resource) {
		CodeAction action = new CodeAction(fix.titre());
		action.setKind(kind);
		action.setDiagnostics(diagnostics.isEmpty() ? null : diagnostics);
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		Set<URI> files = new LinkedHashSet<>(fix.fichiers());
		for (URI file : files) {
			Document text = file.equals(resource.getURI()) ? document : document(resource, file);
			changes.put(file.toString(), fix.retouches().stream().filter(r -> r.fichier().equals(file)).map(r -> ecriture(r, text)).toList());
		}
		action.setEdit(new WorkspaceEdit(changes));
		return action;
	}

	private static Document document(XtextResource resource, URI file) {
		Resource other = resource.getResourceSet().getResource(file, true);
		return new Document(0, ((XtextResource) other).getParseResult().getRootNode().getText());
	}

	private static TextEdit ecriture(Retouche edit, Document text) {
		return new TextEdit(new Range(text.getPosition(edit.offset()), text.getPosition(edit.fin())), edit.texte());
	}
}
