// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeReservation;

/** What the purchase says of the social side: conditions of performance and written exemptions. */
final class ConditionsSociales {

	private static final FaitBilingue AU_CHOIX = new FaitBilingue(
			"un document de votre choix (tout moyen approprié, pour une entité adjudicatrice)",
			"a document of your choice (any appropriate means, for a contracting entity)");
	private static final FaitBilingue CONSERVES = new FaitBilingue("les documents conservés en application de l'article L2184-1",
			"the documents kept under article L2184-1");

	private ConditionsSociales() {
	}

	/** Where the buyer writes why there is no social condition (L2112-2-1 III), as the end of "in …". */
	static FaitBilingue placeDesMotifs(ContexteRegle contexte) {
		return Acheteurs.entiteAdjudicatrice(contexte.marche()) ? AU_CHOIX : CONSERVES;
	}

	/** Whether the contract has a social condition: hours or another kind. */
	static boolean presente(Prestation prestation) {
		return prestation.getInsertion() != null || !prestation.getClausesSociales().isEmpty();
	}

	/** Whether the contract is reserved to structures that employ the people whom insertion clauses aim at. */
	static boolean reservee(Prestation prestation) {
		return prestation.getReservation() != null && prestation.getReservation().getTypes().stream()
				.anyMatch(type -> type != TypeReservation.ESS);
	}

	/** The exemptions of the purchase and of its lots. */
	static List<ExemptionSociale> exemptions(ContexteRegle contexte) {
		return Stream.concat(Stream.of(contexte.marche()), contexte.marche().getLots().stream())
				.map(Prestation::getExemptionSociale).filter(e -> e != null).toList();
	}

	/**
	 * Whether the estimated value of the need is known and reaches the European threshold. Social and other specific
	 * services have a threshold of their own, which no text read so far gives: nothing is claimed of them.
	 */
	static boolean seuilAtteint(ContexteRegle contexte) {
		if (ServicesSpecifiques.standard().objetPrincipal(contexte.marche())) {
			return false;
		}
		Optional<BigDecimal> seuil = contexte.seuilEuropeen();
		return seuil.isPresent()
				&& Montants.estimation(contexte.marche()).filter(v -> v.compareTo(seuil.get()) >= 0).isPresent();
	}
}
