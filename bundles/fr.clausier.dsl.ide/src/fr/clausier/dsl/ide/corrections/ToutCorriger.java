// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.ide.retouches.Application;
import fr.clausier.dsl.ide.retouches.Retouche;
import fr.clausier.dsl.ide.retouches.TexteSuivi;

/**
 * Sets many findings of a file right at once: fixes that do not touch each other go together, the text is read again, and so on until
 * nothing is left that a fix would silence. The whole is one change of the text as it was.
 */
@Singleton
public class ToutCorriger {

	/** No file of a person needs as many; a fix that went in circles would stop there. */
	private static final int TOURS = 50;

	private final Corrections corrections;
	private final Relecture relecture;

	@Inject
	public ToutCorriger(Corrections corrections, Relecture relecture) {
		this.corrections = corrections;
		this.relecture = relecture;
	}

	/** All findings of one rule or problem, by the best fix of each; empty when no fix silences any, or when each asks for a choice of its own. */
	public Optional<CorrectionProposee> genre(XtextResource resource, String code) {
		// What a name should lead to is asked name by name.
		if (Diagnostic.LINKING_DIAGNOSTIC.equals(code) || CodesProbleme.LIEN.equals(code)) {
			return Optional.empty();
		}
		boolean rule = corrections.codes().contains(code) && code.startsWith("R-");
		String kind = rule ? "constats " + code : "problèmes de même nature";
		return corriger(resource, code, i -> code.equals(i.getCode()), c -> true,
				n -> new String[] { n > 1 ? "Corriger les " + n + " " + kind + " du fichier" : rule ? "Corriger le constat " + code + " du fichier" : "Corriger le problème",
						rule ? "Fix all " + code + " in this file" : "Fix all such problems in this file", n > 1 ? n + " " + kind + " corrigés." : "Corrigé." });
	}

	/** The same where the file breaks the rule more than once. */
	public Optional<CorrectionProposee> siPlusieurs(XtextResource resource, String code) {
		return corrections.codes().contains(code) && tries(resource, i -> code.equals(i.getCode())).size() > 1 ? genre(resource, code) : Optional.empty();
	}

	/** All findings that have a fix which takes nothing away from what the purchase means; empty when there is none. */
	public Optional<CorrectionProposee> sures(XtextResource resource) {
		return corriger(resource, "sures", i -> true, CorrectionProposee::sure,
				n -> new String[] { n > 1 ? "Appliquer les " + n + " corrections sûres du fichier" : "Appliquer la correction sûre du fichier",
						"Apply all safe fixes in this file", n > 1 ? n + " corrections sûres appliquées." : "Une correction sûre appliquée." });
	}

	@FunctionalInterface
	private interface Phrases {
		String[] pour(int corrected);
	}

	private Optional<CorrectionProposee> corriger(XtextResource resource, String code, Predicate<Issue> concerned, Predicate<CorrectionProposee> admitted, Phrases words) {
		Map<URI, TexteSuivi> texts = new LinkedHashMap<>();
		texts.put(resource.getURI(), new TexteSuivi(resource.getURI(), resource.getParseResult().getRootNode().getText()));
		XtextResource current = resource;
		List<Issue> issues = tries(current, concerned);
		Set<String> given = new HashSet<>();
		int corrected = 0;
		for (int round = 0; round < TOURS && !issues.isEmpty(); round++) {
			List<CorrectionProposee> batch = compatibles(current, issues, admitted, given);
			if (batch.isEmpty()) {
				break;
			}
			XtextResource next = essayer(resource, current, batch, texts);
			List<Issue> left = tries(next, concerned);
			if (left.size() >= issues.size() && batch.size() > 1) {
				// Together they did no good: one alone may.
				batch = batch.subList(0, 1);
				next = essayer(resource, current, batch, texts);
				left = tries(next, concerned);
			}
			if (left.size() >= issues.size()) {
				given.add(cle(current, batch.get(0)));
				continue;
			}
			valider(batch, current, texts);
			corrected += issues.size() - left.size();
			current = next;
			issues = left;
		}
		if (corrected == 0) {
			return Optional.empty();
		}
		String[] said = words.pour(corrected);
		List<Retouche> edits = texts.values().stream().flatMap(t -> t.bilan().stream()).toList();
		return Optional.of(new CorrectionProposee(code, Typographie.francaise(said[0]), said[1], Typographie.francaise(said[2]), "sures".equals(code), edits));
	}

	private List<Issue> tries(XtextResource resource, Predicate<Issue> concerned) {
		return relecture.constats(resource).stream().filter(i -> i.getCode() != null && i.getOffset() != null && concerned.test(i))
				.sorted(Comparator.comparing(Issue::getOffset)).toList();
	}

	/** The best fix of each finding, as long as it touches none that was taken before. */
	private List<CorrectionProposee> compatibles(XtextResource resource, List<Issue> issues, Predicate<CorrectionProposee> admitted, Set<String> given) {
		List<CorrectionProposee> taken = new ArrayList<>();
		for (Issue issue : issues) {
			corrections.pour(resource, issue).stream().filter(c -> admitted.test(c) && !Deroger.est(c) && !given.contains(cle(resource, c))).findFirst().filter(
					c -> taken.stream().flatMap(t -> t.retouches().stream()).noneMatch(t -> c.retouches().stream().anyMatch(t::gene))).ifPresent(taken::add);
		}
		return taken;
	}

	/** A change tried in vain is not tried again at the same place. */
	private static String cle(XtextResource resource, CorrectionProposee fix) {
		Retouche first = fix.retouches().get(0);
		int fromEnd = resource.getParseResult().getRootNode().getTotalLength() - first.offset();
		return fix.code() + ' ' + fix.titre() + ' ' + fromEnd + ' ' + first.offset();
	}

	private XtextResource essayer(XtextResource resource, XtextResource current, List<CorrectionProposee> batch, Map<URI, TexteSuivi> texts) {
		Map<URI, String> tried = new LinkedHashMap<>();
		texts.forEach((uri, text) -> tried.put(uri, text.texte()));
		for (Map.Entry<URI, List<Retouche>> one : parFichier(batch).entrySet()) {
			String before = tried.getOrDefault(one.getKey(), texte(current, one.getKey()));
			tried.put(one.getKey(), Application.de(before, one.getValue()));
		}
		return relecture.relire(resource, tried);
	}

	private static void valider(List<CorrectionProposee> batch, XtextResource current, Map<URI, TexteSuivi> texts) {
		parFichier(batch).forEach((uri, edits) -> texts.computeIfAbsent(uri, u -> new TexteSuivi(u, texte(current, u))).changer(edits));
	}

	private static Map<URI, List<Retouche>> parFichier(List<CorrectionProposee> batch) {
		Map<URI, List<Retouche>> byFile = new LinkedHashMap<>();
		batch.forEach(c -> c.retouches().forEach(r -> byFile.computeIfAbsent(r.fichier(), f -> new ArrayList<>()).add(r)));
		return byFile;
	}

	private static String texte(XtextResource current, URI file) {
		return ((XtextResource) current.getResourceSet().getResource(file, true)).getParseResult().getRootNode().getText();
	}
}
