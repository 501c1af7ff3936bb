// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.ide.retouches.Ordre;

/** The quick fixes of the language: for a finding, the changes that would set it right. */
@Singleton
public class Corrections {

	private static final System.Logger JOURNAL = System.getLogger(Corrections.class.getName());

	private final Registre registre = Familles.registre();
	private final Ordre ordre;
	private final Calendrier calendrier;

	@Inject
	public Corrections(Ordre ordre, Calendrier calendrier) {
		this.ordre = ordre;
		this.calendrier = calendrier;
	}

	/** The rules and problems that have a fix of their own. */
	public Set<String> codes() {
		return registre.codes();
	}

	/**
	 * What can be done about a finding.
	 *
	 * @param resource the file as it was when the finding was made
	 * @param issue    the finding
	 * @return changes, the best first; a written derogation comes last where the rule admits one
	 */
	public List<CorrectionProposee> pour(XtextResource resource, Issue issue) {
		return pour(resource, issue, calendrier.aujourdhui().orElse(null));
	}

	/** @param aujourdhui the day, for what begins with a date; null when it is not known */
	List<CorrectionProposee> pour(XtextResource resource, Issue issue, LocalDate aujourdhui) {
		if (issue.getCode() == null || issue.getOffset() == null || resource.getParseResult() == null) {
			return List.of();
		}
		String code = Diagnostic.LINKING_DIAGNOSTIC.equals(issue.getCode()) ? CodesProbleme.LIEN : issue.getCode();
		List<CorrectionProposee> found = new ArrayList<>();
		List<Remede> all = new ArrayList<>(registre.de(code));
		all.add(new Deroger());
		for (Remede remede : all) {
			Cas cas = new Cas(resource, code, issue.getOffset(), issue.getData(), ordre, aujourdhui);
			try {
				remede.proposer(cas);
				found.addAll(cas.proposees());
			} catch (RuntimeException e) {
				// One fix that fails must not hide the others.
				JOURNAL.log(Level.WARNING, "Correction de " + code + " dans " + resource.getURI(), e);
			}
		}
		return found;
	}
}
