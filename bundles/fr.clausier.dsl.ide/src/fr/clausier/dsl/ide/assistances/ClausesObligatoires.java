// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.CorrectionProposee;
import fr.clausier.dsl.ide.corrections.Corrections;
import fr.clausier.dsl.ide.corrections.Remede;
import fr.clausier.dsl.validation.DonneesRegle;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.model.strategie.Marche;

/** What the law asks a purchase to contain at its date and for its amount, and that it does not contain yet: offered anywhere in it. */
@Singleton
class ClausesObligatoires implements Remede {

	/** Environmental criterion (R2152-7), environmental condition (L2112-2), social condition (L2112-2-1). */
	private static final Set<String> REGLES = Set.of("R-040", "R-041", "R-044", "R-070", "R-090");

	private final Corrections corrections;

	@Inject
	ClausesObligatoires(Corrections corrections) {
		this.corrections = corrections;
	}

	@Override
	public void proposer(Cas cas) {
		Marche marche = cas.dans(Marche.class);
		if (marche == null || marche.getLancement() == null) {
			return;
		}
		for (Constat constat : Loi.verifier(marche, List.of(), List.of(), null)) {
			if (REGLES.contains(constat.id()) && constat.cible().eResource() == marche.eResource()) {
				issue(constat).flatMap(i -> corrections.pour(cas.resource(), i).stream().findFirst()).ifPresent(fix -> cas.reprendre(nommer(fix)));
			}
		}
	}

	private static CorrectionProposee nommer(CorrectionProposee fix) {
		return new CorrectionProposee("clauses-obligatoires", "Exigé par la loi à cette date\u00A0: " + fix.titre().substring(0, 1).toLowerCase(Locale.ROOT) + fix.titre().substring(1),
				"Required by law at this date: " + fix.titreEn(), fix.fait(), false, fix.retouches());
	}

	private static Optional<Issue> issue(Constat constat) {
		return Localisation.de(constat.cible(), constat.trait()).map(place -> {
			Issue.IssueImpl issue = new Issue.IssueImpl();
			issue.setCode(constat.id());
			issue.setOffset(place.offset());
			issue.setLength(place.longueur());
			issue.setData(DonneesRegle.de(constat).ecrire());
			return issue;
		});
	}
}
