// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.editor.diagnostics.IssueAnnotation;

/** The workbench under test: its commands, its editor, what the editor shows. */
final class Atelier {

	private Atelier() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Runs a command as its menu item would; comes back at once, even when it opens a dialog. */
	static void commande(String id, Map<String, String> parameters) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
				page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(id, e);
			}
		});
	}

	/** Opens a sample and waits until its first file is there with its outline and its problems known. */
	static IProject exemple(String name) {
		Robot.faire(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive());
		commande("fr.clausier.app.ouvrirExemple", Map.of("fr.clausier.app.exemple", name));
		Robot.attendre("l'exemple " + name + " dans l'éditeur", () -> page().getActiveEditor() instanceof ITextEditor e && e.getEditorInput().getName().endsWith(".marche"));
		Robot.attendre("la première analyse", () -> fr.clausier.editor.session.DslSession.get().openDocument(document())
				.flatMap(o -> fr.clausier.editor.session.DslSession.get().issues().of(o.uri()).filter(i -> i.version() == o.version())).isPresent());
		return Robot.ui(() -> ResourcesPlugin.getWorkspace().getRoot().getProject(name));
	}

	/** Closes everything without saving and forgets every folder. */
	static void ranger() {
		Robot.faire(() -> {
			for (var shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
				if (shell != page().getWorkbenchWindow().getShell() && shell.getParent() != null && !shell.getText().isEmpty()) {
					shell.close();
				}
			}
			page().closeAllEditors(false);
			try {
				for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
					project.delete(true, true, null);
				}
			} catch (org.eclipse.core.runtime.CoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	static ITextEditor editeur() {
		return (ITextEditor) page().getActiveEditor();
	}

	static ISourceViewer vue() {
		return (ISourceViewer) editeur().getAdapter(ITextViewer.class);
	}

	static StyledText texte() {
		return vue().getTextWidget();
	}

	static IDocument document() {
		return editeur().getDocumentProvider().getDocument(editeur().getEditorInput());
	}

	/** Puts the caret after the first place where the text stands. @return its offset */
	static int apres(String text) {
		return Robot.ui(() -> {
			int offset = ou(text) + text.length();
			editeur().selectAndReveal(offset, 0);
			texte().setFocus();
			return offset;
		});
	}

	/** Adds an empty line after the first place where the text stands, and puts the caret there. */
	static void nouvelleLigne(String text, String indent) {
		Robot.ui(() -> {
			int offset = ou(text) + text.length();
			document().replace(offset, 0, "\n" + indent);
			editeur().selectAndReveal(offset + 1 + indent.length(), 0);
			texte().setFocus();
			return null;
		});
	}

	/** @return where the text first stands; spaces of all kinds count as one */
	static int ou(String text) {
		return ou(text, 0);
	}

	static int ou(String text, int from) {
		int offset = document().get().replace('\u00A0', ' ').replace('\u202F', ' ').indexOf(text, from);
		if (offset < 0) {
			throw new AssertionError("« " + text + " » n'est pas dans le texte");
		}
		return offset;
	}

	static void remplacer(String before, String after) {
		Robot.ui(() -> {
			document().replace(ou(before), before.length(), after);
			return null;
		});
	}

	/** @return the problems painted in the text */
	static List<Issue> constats() {
		return Robot.ui(() -> {
			List<Issue> found = new ArrayList<>();
			IAnnotationModel model = vue().getAnnotationModel();
			model.getAnnotationIterator().forEachRemaining(a -> {
				if (a instanceof IssueAnnotation issue) {
					found.add(issue.issue());
				}
			});
			return found;
		});
	}

	/** @return the pieces of text under annotations of a type */
	static List<String> marques(String type) {
		List<String> found = new ArrayList<>();
		IAnnotationModel model = vue().getAnnotationModel();
		for (var all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position place = model.getPosition(annotation);
			if (annotation.getType().equals(type) && place != null) {
				found.add(document().get().substring(place.getOffset(), place.getOffset() + place.getLength()));
			}
		}
		return found;
	}
}
