// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.CorrectionProposee;
import fr.clausier.dsl.ide.corrections.Remede;
import fr.clausier.dsl.ide.retouches.Ordre;

/** The assistances of the language: for a place of the text, the changes that may help there. */
@Singleton
public class Assistances {

	private static final System.Logger JOURNAL = System.getLogger(Assistances.class.getName());

	private final Map<String, Remede> toutes = new LinkedHashMap<>();
	private final Ordre ordre;
	private final Calendrier calendrier;

	@Inject
	public Assistances(Ordre ordre, Calendrier calendrier, ClausesObligatoires obligatoires) {
		this.ordre = ordre;
		this.calendrier = calendrier;
		toutes.put("ponderations", Ponderation::repartirLeReste);
		toutes.put("effort", EffortAutrement::proposer);
		toutes.put("criteres-communs", CriteresCommuns::extraire);
		toutes.put("criteres-du-lot", CriteresCommuns::descendre);
		toutes.put("clauses-obligatoires", obligatoires);
		toutes.put("diviser", Decoupage::parMetier);
		toutes.put("allotir", Decoupage::allotir);
		toutes.put("reunir", Decoupage::reunir);
		toutes.put("trier", OrdreDesLots::trier);
		toutes.put("hypotheses", Hypotheses::consigner);
		toutes.put("date", DatesIncompletes::completer);
	}

	/** Names of the assistances, which their proposals bear as their code. */
	public List<String> noms() {
		return List.copyOf(toutes.keySet());
	}

	/**
	 * What can be done at a place.
	 *
	 * @param resource the file
	 * @param from     the caret, or the start of the selection
	 * @param to       the caret, or the end of the selection
	 * @return changes, in the order of the assistances
	 */
	public List<CorrectionProposee> pour(XtextResource resource, int from, int to) {
		List<CorrectionProposee> found = new ArrayList<>();
		if (resource.getParseResult() == null || resource.getContents().isEmpty() || to < from) {
			return found;
		}
		toutes.forEach((name, assistance) -> {
			Cas cas = new Cas(resource, name, from, null, ordre, calendrier.aujourdhui().orElse(null));
			try {
				assistance.proposer(cas);
				found.addAll(cas.proposees());
			} catch (RuntimeException e) {
				// One that fails must not hide the others.
				JOURNAL.log(Level.WARNING, "Assistance « " + name + " » dans " + resource.getURI(), e);
			}
		});
		return found;
	}
}
