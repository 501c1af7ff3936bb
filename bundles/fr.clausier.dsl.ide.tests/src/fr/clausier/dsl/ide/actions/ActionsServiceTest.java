// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;

import fr.clausier.dsl.ide.tests.Atelier;

class ActionsServiceTest {

	private static final URI FICHIER = URI.createURI("memory:/dossier/essai.marche");

	private static final String TEXTE = """
			marché Achat "Rénovation de l'école" {
			    nature travaux
			    lancement 30/11/2026
			    critères {
			        prix 45 %
			        technique "Valeur technique" 30 %
			        environnement "Réemploi" 15 %
			    }
			    lot 1 "Gros œuvre" { estimation 900 000 € HT }
			    lot 2 "Peinture" { estimation 800 000 € HT }
			}
			""";

	private static XtextResource lire(String text) throws IOException {
		XtextResource resource = (XtextResource) Atelier.INJECTOR.getInstance(XtextResourceSet.class).createResource(FICHIER);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		EcoreUtil.resolveAll(resource);
		return resource;
	}

	/** The diagnostics of a rule as a client sends them back: their data went through JSON. */
	private static List<Diagnostic> diagnostics(XtextResource resource, Document document, String code) {
		List<Diagnostic> found = new ArrayList<>();
		for (Issue issue : Atelier.INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
			if (code.equals(issue.getCode())) {
				Diagnostic diagnostic = new Diagnostic(new Range(document.getPosition(issue.getOffset()), document.getPosition(issue.getOffset() + issue.getLength())), "…");
				diagnostic.setCode(code);
				diagnostic.setData(new Gson().toJsonTree(issue.getData()));
				found.add(diagnostic);
			}
		}
		return found;
	}

	private static List<CodeAction> actions(String text, String code, int caret, String... only) throws IOException {
		XtextResource resource = lire(text);
		Document document = new Document(1, text);
		CodeActionContext context = new CodeActionContext(code == null ? List.of() : diagnostics(resource, document, code));
		context.setOnly(only.length == 0 ? null : List.of(only));
		ICodeActionService2.Options options = new ICodeActionService2.Options();
		options.setURI(FICHIER.toString());
		options.setCodeActionParams(new CodeActionParams(new TextDocumentIdentifier(FICHIER.toString()), new Range(document.getPosition(caret), document.getPosition(caret)), context));
		return ((ActionsService) Atelier.INJECTOR.getInstance(ICodeActionService2.class)).actions(options, document, resource).stream().map(e -> e.getRight()).toList();
	}

	private static String appliquer(String text, CodeAction action) {
		Document document = new Document(1, text);
		List<TextEdit> edits = new ArrayList<>(action.getEdit().getChanges().get(FICHIER.toString()));
		edits.sort(Comparator.comparing((TextEdit e) -> document.getOffSet(e.getRange().getStart())).reversed());
		StringBuilder changed = new StringBuilder(text);
		edits.forEach(e -> changed.replace(document.getOffSet(e.getRange().getStart()), document.getOffSet(e.getRange().getEnd()), e.getNewText()));
		return changed.toString();
	}

	@Test
	void fixesComeWithTheirTextAndTheirDiagnostic() throws IOException {
		List<CodeAction> found = actions(TEXTE, "R-046", TEXTE.indexOf("critères"), CodeActionKind.QuickFix);
		CodeAction first = found.get(0);
		assertEquals(CodeActionKind.QuickFix, first.getKind());
		assertEquals("R-046", first.getDiagnostics().get(0).getCode().getLeft());
		assertTrue(appliquer(TEXTE, first).contains("prix 50\u00A0%\n        technique \"Valeur technique\" 33\u00A0%\n        environnement \"Réemploi\" 17\u00A0%"), appliquer(TEXTE, first));
		assertTrue(found.stream().anyMatch(a -> appliquer(TEXTE, a).contains("prix 55\u00A0%")), found.toString());
	}

	@Test
	void derogationComesLast() throws IOException {
		List<CodeAction> found = actions(TEXTE, "R-031", TEXTE.indexOf("critères"));
		CodeAction last = found.stream().filter(a -> CodeActionKind.QuickFix.equals(a.getKind())).reduce((a, b) -> b).orElseThrow();
		assertTrue(appliquer(TEXTE, last).contains("    dérogation R-031 \"À COMPLÉTER\u00A0: raison de l'écart\"\n"), appliquer(TEXTE, last));
		assertTrue(found.get(0).getIsPreferred());
	}

	@Test
	void theWholeFileIsOfferedWhereARuleIsBrokenTwice() throws IOException {
		List<CodeAction> found = actions(TEXTE, "R-060", TEXTE.indexOf("technique"), CodeActionKind.QuickFix);
		CodeAction all = found.get(found.size() - 1);
		assertEquals("Corriger les 2 constats R-060 du fichier", all.getTitle());
		assertEquals(2, appliquer(TEXTE, all).split("éléments", -1).length - 1);
	}

	@Test
	void safeFixesAreASourceAction() throws IOException {
		List<CodeAction> found = actions(TEXTE, null, 0, CodeActionKind.SourceFixAll);
		assertEquals(List.of(CodeActionKind.SourceFixAll), found.stream().map(CodeAction::getKind).toList());
		assertTrue(appliquer(TEXTE, found.get(0)).contains("critères communs {"));
		assertEquals(List.of(CodeActionKind.SourceFixAll), actions(TEXTE, null, 0, CodeActionKind.Source).stream().map(CodeAction::getKind).toList());
	}

	@Test
	void assistancesAreRewritings() throws IOException {
		List<CodeAction> found = actions(TEXTE, null, TEXTE.indexOf("prix"), CodeActionKind.Refactor);
		assertTrue(found.stream().allMatch(a -> a.getKind().equals(CodeActionKind.RefactorRewrite)), found.toString());
		assertTrue(found.stream().anyMatch(a -> a.getTitle().startsWith("Répartir le reste (10\u00A0%)")), found.toString());
	}

	@Test
	void nothingElseIsComputedWhenOnlyOneKindIsAskedFor() throws IOException {
		assertEquals(List.of(), actions(TEXTE, "R-046", 0, CodeActionKind.SourceOrganizeImports));
	}
}
