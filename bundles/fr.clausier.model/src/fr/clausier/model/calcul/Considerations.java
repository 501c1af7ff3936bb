// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.util.EnumSet;
import java.util.Set;

import fr.clausier.model.strategie.ConsiderationEnvironnementale;
import fr.clausier.model.strategie.ConsiderationSociale;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

/**
 * Social and environmental considerations of a contract, as its essential data declare them (R2196-1, schema DECP 2.0.3): read from its
 * clauses, its award criteria and its reservation. A lot is one contract, so each lot has its own.
 */
public final class Considerations {

	private Considerations() {
	}

	/**
	 * What the essential data say of the social side.
	 *
	 * @param contrat contract that carries what its purchase states for all lots
	 * @return « aucune » alone when there is nothing
	 */
	public static Set<ConsiderationSociale> sociales(Prestation contrat) {
		Set<ConsiderationSociale> considerations = EnumSet.noneOf(ConsiderationSociale.class);
		if (clauseSociale(contrat)) {
			considerations.add(ConsiderationSociale.CLAUSE);
		}
		if (critereSocial(contrat)) {
			considerations.add(ConsiderationSociale.CRITERE);
		}
		if (reserve(contrat)) {
			considerations.add(ConsiderationSociale.RESERVE);
		}
		return considerations.isEmpty() ? EnumSet.of(ConsiderationSociale.AUCUNE) : considerations;
	}

	/** What the essential data say of the environment; see {@link #sociales(Prestation)}. */
	public static Set<ConsiderationEnvironnementale> environnementales(Prestation contrat) {
		Set<ConsiderationEnvironnementale> considerations = EnumSet.noneOf(ConsiderationEnvironnementale.class);
		if (clauseEnvironnementale(contrat)) {
			considerations.add(ConsiderationEnvironnementale.CLAUSE);
		}
		if (critereEnvironnemental(contrat)) {
			considerations.add(ConsiderationEnvironnementale.CRITERE);
		}
		return considerations.isEmpty() ? EnumSet.of(ConsiderationEnvironnementale.AUCUNE) : considerations;
	}

	/** Whether a condition of performance is social: hours of insertion or another kind. */
	public static boolean clauseSociale(Prestation contrat) {
		return contrat.getInsertion() != null || !contrat.getClausesSociales().isEmpty();
	}

	/** Whether an award criterion or sub-criterion is social. */
	public static boolean critereSocial(Prestation contrat) {
		return critere(contrat, TypeCritere.SOCIAL);
	}

	/** Whether the contract is reserved; a reservation of the whole purchase holds for each of its lots. */
	public static boolean reserve(Prestation contrat) {
		Marche marche = Lots.marcheDe(contrat);
		return contrat.getReservation() != null || marche != null && marche.getReservation() != null;
	}

	/** Whether a condition of performance looks after the environment. */
	public static boolean clauseEnvironnementale(Prestation contrat) {
		return !contrat.getEngagements().isEmpty();
	}

	/** Whether an award criterion, a sub-criterion or a global cost looks at the environment. */
	public static boolean critereEnvironnemental(Prestation contrat) {
		JeuCriteres jeu = Lots.criteresDe(contrat);
		return critere(contrat, TypeCritere.ENVIRONNEMENT) || jeu != null
				&& jeu.getCriteres().stream().anyMatch(c -> c.getType() == TypeCritere.COUT && c.isIntegreEnvironnement());
	}

	/** Whether a label, or its equivalent, is asked for: in the specifications or as the proof of a commitment (R2111-12 and following). */
	public static boolean labelExige(Prestation contrat) {
		return !contrat.getLabels().isEmpty() || contrat.getEngagements().stream().anyMatch(e -> e.getLabel() != null);
	}

	/** Whether offers are judged on a global cost (R2152-9). */
	public static boolean coutGlobal(Prestation contrat) {
		return critere(contrat, TypeCritere.COUT);
	}

	private static boolean critere(Prestation contrat, TypeCritere type) {
		JeuCriteres jeu = Lots.criteresDe(contrat);
		return jeu != null && Ponderations.porteSur(jeu, type);
	}
}
