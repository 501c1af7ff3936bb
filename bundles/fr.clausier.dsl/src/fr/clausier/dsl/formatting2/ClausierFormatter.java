// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.Penalite;

/** Brings a file to the house form (see the package). A file with syntax errors is left alone. */
public class ClausierFormatter implements IFormatter2 {

	private static final String INDENTATION = "    ";

	@Inject
	private Phrases phrases;
	@Inject
	private Jetons tokens;

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		List<ITextReplacement> edits = new ArrayList<>();
		IEObjectRegion root = access == null || access.hasSyntaxError() ? null : access.regionForRootEObject();
		if (root != null) {
			parcourir(root, request, edits);
		}
		return edits;
	}

	private void parcourir(IEObjectRegion root, FormatterRequest request, List<ITextReplacement> edits) {
		BlocsEnLigne inline = new BlocsEnLigne(tokens);
		IHiddenRegion hidden = root.getPreviousHiddenRegion();
		ISemanticRegion before = null;
		int depth = 0;
		while (hidden != null) {
			ISemanticRegion next = hidden.getNextSemanticRegion();
			if (next != null && BlocsEnLigne.ouvre(next)) {
				inline.lire(next);
			}
			int inside = depth;
			if (next != null && BlocsEnLigne.ferme(next) && !inline.contient(next)) {
				depth = Math.max(0, depth - 1);
			}
			// A change of the model asks for the form of what it wrote only.
			boolean asked = !request.isFormatUndefinedHiddenRegionsOnly() || hidden.isUndefined();
			if (asked) {
				String text = Blancs.maison(hidden, souhait(before, next, hidden, inside, depth, inline), before == null, next == null);
				remplacer(hidden, text, request, edits);
			}
			if (next != null) {
				if (asked) {
					remplacer(next, tokens.maison(next.getText(), next.getGrammarElement(), INDENTATION.repeat(depth + 1)), request, edits);
				}
				if (BlocsEnLigne.ouvre(next) && !inline.contient(next)) {
					depth++;
				}
			}
			before = next;
			hidden = next == null ? null : next.getNextHiddenRegion();
		}
	}

	/** What the house wants between two words of the text. */
	private Blancs.Souhait souhait(ISemanticRegion before, ISemanticRegion next, IHiddenRegion hidden, int inside, int depth, BlocsEnLigne inline) {
		String indentation = INDENTATION.repeat(depth);
		String comments = INDENTATION.repeat(inside);
		if (before == null || next == null) {
			return new Blancs.Souhait(0, "", indentation, comments, true);
		}
		boolean opened = BlocsEnLigne.ouvre(before);
		boolean closes = BlocsEnLigne.ferme(next);
		if (phrases.commenceElement(next)) {
			return new Blancs.Souhait(2, "", "", "", true);
		}
		if (opened && closes && !Blancs.commente(hidden) || closes && inline.contient(next) || opened && inline.contient(before)) {
			return new Blancs.Souhait(0, " ", indentation, comments, false);
		}
		if (opened || closes) {
			return new Blancs.Souhait(1, "", indentation, comments, false);
		}
		boolean inLine = dansBlocEnLigne(next, inline);
		if (phrases.commencePhrase(next)) {
			return new Blancs.Souhait(inLine ? 0 : 1, " ", indentation, comments, true);
		}
		String continuation = INDENTATION.repeat(depth + 1);
		boolean kept = !inLine && hidden.getText().indexOf('\n') >= 0 && (before.getText().equals(",") || commenceOption(next));
		return new Blancs.Souhait(kept ? 1 : 0, espace(before, next), continuation, continuation, false);
	}

	/** Whether the nearest opening brace before belongs to a block on one line that is not closed yet. */
	private static boolean dansBlocEnLigne(ISemanticRegion region, BlocsEnLigne inline) {
		for (ISemanticRegion r = region.getPreviousSemanticRegion(); r != null; r = r.getPreviousSemanticRegion()) {
			if (BlocsEnLigne.ferme(r)) {
				return false;
			}
			if (BlocsEnLigne.ouvre(r)) {
				return inline.contient(r);
			}
		}
		return false;
	}

	/** Proof, control, penalty, label: what may follow a commitment on a line of its own. */
	private static boolean commenceOption(ISemanticRegion next) {
		if (!(next.getGrammarElement() instanceof Keyword)) {
			return false;
		}
		return switch (next.getText()) {
			case "preuve", "contrôle", "diagnostic" -> next.getSemanticElement() instanceof EngagementEnvironnemental
					|| next.getSemanticElement() instanceof ClauseSociale;
			case "pénalité" -> next.getSemanticElement() instanceof Penalite;
			case "label" -> next.getSemanticElement() instanceof Label;
			default -> false;
		};
	}

	private static String espace(ISemanticRegion before, ISemanticRegion next) {
		if (next.getText().equals(",") || next.getText().equals(")") || before.getText().equals("(")) {
			return "";
		}
		boolean number = before.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Nombre");
		boolean unit = next.getGrammarElement() instanceof RuleCall call && call.getRule().getName().startsWith("Unite")
				&& !next.getText().startsWith("\"");
		return number && unit ? String.valueOf(Nombres.ESPACE) : " ";
	}

	private static void remplacer(ITextSegment segment, String text, FormatterRequest request, List<ITextReplacement> edits) {
		boolean wanted = request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(r -> dans(r, segment));
		if (wanted && (request.allowIdentityEdits() || !segment.getText().equals(text))) {
			edits.add(segment.replaceWith(text));
		}
	}

	private static boolean dans(ITextRegion asked, ITextSegment segment) {
		return segment.getOffset() >= asked.getOffset() && segment.getEndOffset() <= asked.getOffset() + asked.getLength();
	}
}
