// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.Seuils;
import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** What follows from the facts of a purchase: total of its lots, law of its launch, whether a social condition is due. */
final class ChiffresDuMarche {

	private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
	/** The rule that asks for a social condition of performance: its dates say when the duty exists. */
	private static final String CONDITION_SOCIALE = "R-090";

	private ChiffresDuMarche() {
	}

	/** Sum of the lots; empty for a purchase without lots or whose lots have no amount. */
	static Optional<Chiffre> lots(Marche marche) {
		long without = marche.getLots().stream().filter(l -> l.getEstimation() == null).count();
		String rest = without == 0 ? "" : without == 1 ? " (1\u00A0lot sans estimation)" : " (" + without + "\u00A0lots sans estimation)";
		return Montants.totalLots(marche).map(sum -> new Chiffre("Σ\u00A0lots\u00A0: " + NombresFrancais.euros(sum) + "\u00A0HT" + rest, "Total des estimations des lots"));
	}

	/** The day whose law applies; a contract under a framework agreement keeps some rules of the consultation of that agreement. */
	static Optional<Chiffre> droit(Marche marche) {
		LocalDate launch = marche.getLancement();
		if (launch == null) {
			return Optional.empty();
		}
		LocalDate agreement = accordCadre(marche);
		return Optional.of(agreement.equals(launch)
				? new Chiffre("droit au " + JOUR.format(launch), "Le droit applicable est celui de la date de lancement de la consultation.")
				: new Chiffre("droit au " + JOUR.format(launch) + "\u00A0; accord-cadre\u00A0: " + JOUR.format(agreement),
						"Les obligations soumises à une disposition transitoire s'apprécient à la date de lancement de l'accord-cadre\u00A0; pour un marché subséquent, un juriste doit encore le confirmer."));
	}

	/** Says that no social condition is due because the need stays below the European threshold; empty when one is written, or nothing is sure: the amount of a framework agreement is not that of one of its contracts. */
	static Optional<Chiffre> conditionSociale(Marche marche) {
		LocalDate launch = marche.getLancement();
		if (launch == null || marche.getSubsequent() != null || sociale(marche) || marche.getLots().stream().anyMatch(ChiffresDuMarche::sociale)
				|| !CatalogueRegles.standard().fiche(CONDITION_SOCIALE).orElseThrow().enVigueur(launch)
				|| ServicesSpecifiques.standard().objetPrincipal(marche) || incomplete(marche)) {
			return Optional.empty();
		}
		Optional<BigDecimal> threshold = Seuils.standard().europeen(marche, launch);
		return Montants.estimation(marche).filter(v -> threshold.isPresent() && v.compareTo(threshold.get()) < 0)
				.map(v -> new Chiffre("condition sociale non exigée\u00A0: montant < seuil européen",
						"Montant estimé\u00A0: " + NombresFrancais.euros(v) + "\u00A0HT\u00A0; seuil européen\u00A0: " + NombresFrancais.euros(threshold.get())
								+ "\u00A0HT (article L2112-2-1 du code de la commande publique)"));
	}

	private static LocalDate accordCadre(Marche marche) {
		LocalDate agreement = marche.getSubsequent() == null ? null : marche.getSubsequent().getLanceLe();
		return agreement == null ? marche.getLancement() : agreement;
	}

	/** A sum that lacks lots says nothing of the whole need. */
	private static boolean incomplete(Marche marche) {
		return marche.getEstimation() == null && marche.getLots().stream().anyMatch(l -> l.getEstimation() == null);
	}

	private static boolean sociale(Prestation part) {
		return part.getInsertion() != null || !part.getClausesSociales().isEmpty() || part.getExemptionSociale() != null;
	}
}
