// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.UnitePenalite;

/** Penalties per hour. Clausier never makes up an amount: it takes one that the strategy gives, or leaves the place. */
final class Penalites {

	private static final BigDecimal TRIPLE = BigDecimal.valueOf(3);
	private static final BigDecimal MOITIE = new BigDecimal("0.5");

	private Penalites() {
	}

	static void horaire(Cas cas) {
		List<ClauseInsertion> clauses = Clauses.sans(cas, c -> c.getPenalites().stream().noneMatch(p -> fixee(p) || p.getCoefficient() != null));
		Clauses.avec(cas, c -> true).stream().flatMap(c -> c.getPenalites().stream()).filter(Penalites::fixee).map(Penalite::getMontant).distinct().limit(3)
				.forEach(amount -> ajouter(cas, clauses, "Reprendre la pénalité d'une autre clause : " + Valeurs.euros(amount) + " par heure",
						"Take over the penalty of another clause", Valeurs.euros(amount)));
		ajouter(cas, clauses, "Ajouter une pénalité par heure non réalisée, à chiffrer", "Add a penalty per hour, to be filled in", Champ.chiffre("€"));
	}

	private static void ajouter(Cas cas, List<ClauseInsertion> clauses, String titre, String titreEn, String amount) {
		cas.proposer(titre, "Pénalité ajoutée : vérifiez son montant.", titreEn,
				r -> clauses.forEach(c -> r.ajouter(c, Literals.CLAUSE_INSERTION__PENALITES, "pénalité " + amount + " par heure")));
	}

	private static boolean fixee(Penalite penalty) {
		return penalty.getUnite() == UnitePenalite.HEURE && penalty.getMontant() != null && penalty.getMontant().signum() > 0;
	}

	/** The hourly cost itself, or the nearer bound of what usage finds proportionate. */
	static void proportionner(Cas cas) {
		Penalite penalty = cas.dans(Penalite.class);
		BigDecimal cost = cas.nombre("cout");
		boolean high = penalty.getMontant().compareTo(cost) > 0;
		BigDecimal bound = cost.multiply(high ? TRIPLE : MOITIE);
		fixer(cas, penalty, high ? "Ramener la pénalité au triple du coût horaire : " : "Porter la pénalité à la moitié du coût horaire : ", bound);
		fixer(cas, penalty, "Fixer la pénalité au coût horaire : ", cost);
	}

	private static void fixer(Cas cas, Penalite penalty, String titre, BigDecimal amount) {
		String text = Valeurs.euros(amount);
		cas.proposer(titre + text, "Pénalité fixée à " + text + " par heure.", "Set the penalty to " + text + " per hour", r -> r.remplacer(penalty, Literals.PENALITE__MONTANT, text));
	}
}
