// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import fr.clausier.dsl.reprise.Analyseur;
import fr.clausier.dsl.reprise.Reparations;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;

/**
 * What the caret stands in. Elements and lots that are closed before it are left out, and errors above it are mended as the language
 * itself mends them: neither their length nor their mistakes count.
 */
public class ContextesDeCompletion extends ContentAssistContextFactory {

	private static final Pattern TETE = Pattern.compile("(?m)^(?:march[ée]|acheteur|facilitateur|spaser|politique|biblioth[èe]que)[ \\t]+\\S+[ \\t]+\"");

	@Inject
	private IParser language;

	@Override
	public ContentAssistContext[] create(String document, ITextRegion region, int offset, XtextResource file) {
		if (parser instanceof AnalyseurDeCompletion following && file.getParseResult() != null) {
			int start = Math.max(debut(file, offset), debutDeLigne(document, offset));
			String text = TexteUtile.de(document, start, offset, file);
			int line = document.lastIndexOf('\n', Math.max(0, offset - 1));
			Reparations repairs = erreurs(file, start, Math.max(line, start)) && language instanceof Analyseur reader ? reader.avantCurseur(text, offset - start) : new Reparations();
			following.lire(prefix -> prefix.length() < start ? prefix : repairs.appliquer(text.substring(0, prefix.length() - start)));
		}
		ContentAssistContext[] found = super.create(document, region, offset, file);
		// Words that are no words of the language may still look for something in a list.
		return found.length > 0 || currentNode == null ? found : new ContentAssistContext[] { doCreateContext(lastCompleteNode, currentModel, currentModel, currentNode, "").toContext() };
	}

	/** Where the element around an offset begins; 0 when nothing is known of it. */
	private static int debut(XtextResource file, int offset) {
		int start = 0;
		if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof Fichier content) {
			for (Element element : content.getElements()) {
				INode node = NodeModelUtils.findActualNodeFor(element);
				if (node != null && node.getOffset() < offset) {
					start = node.getOffset();
				}
			}
		}
		return start;
	}

	/** Where braces lack before an element, its first words at the left margin still tell it. */
	private static int debutDeLigne(String document, int offset) {
		int start = 0;
		Matcher head = TETE.matcher(document).region(0, offset);
		while (head.find()) {
			start = head.start();
		}
		return start;
	}

	/** Whether something could not be read in the element, above the line of the caret or on it. */
	private static boolean erreurs(XtextResource file, int start, int end) {
		for (INode error : file.getParseResult().getSyntaxErrors()) {
			if (error.getOffset() >= start && error.getOffset() <= end) {
				return true;
			}
		}
		return false;
	}
}
