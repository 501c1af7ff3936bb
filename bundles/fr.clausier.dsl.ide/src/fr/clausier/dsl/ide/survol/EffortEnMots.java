// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.clausier.model.calcul.Montants;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.AlternativeInsertion;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Prestation;

/** What an insertion clause binds the contractor to, as a sentence: hours per amount, the other way to answer it, what a failure costs. */
final class EffortEnMots {

	private EffortEnMots() {
	}

	/** @return Markdown paragraphs; empty for a clause whose effort is a mere figure, without penalty */
	static List<String> de(ClauseInsertion clause) {
		List<String> lines = new ArrayList<>();
		if (clause.getParTranche() != null) {
			lines.add(de(clause.getParTranche()));
			if (sousLeSeuil(clause)) {
				lines.add("Le montant estimé ne dépasse pas ce seuil\u00A0: aucune heure n'est prévue.");
			}
		}
		if (clause.getAlternative() != null) {
			lines.add(de(clause.getAlternative()));
		}
		clause.getPenalites().forEach(p -> lines.add(de(p)));
		lines.removeIf(String::isEmpty);
		return lines;
	}

	/** @return "1 heure par tranche de 2 000 € facturés au-delà de 2 700 000 €"; empty when a figure is missing */
	static String de(HeuresParTranche effort) {
		if (effort.getHeures() == null || effort.getTranche() == null) {
			return "";
		}
		String hours = NombresFrancais.nombre(effort.getHeures()) + "\u00A0heure" + (effort.getHeures() > 1 ? "s" : "");
		return hours + " par tranche de " + NombresFrancais.euros(effort.getTranche())
				+ (effort.getSeuil() == null ? "" : " facturés au-delà de " + NombresFrancais.euros(effort.getSeuil()));
	}

	/** @return "ou une action par an parmi : …"; empty when it is not complete */
	static String de(AlternativeInsertion other) {
		if (other.getNombre() == null || other.getActions().isEmpty()) {
			return "";
		}
		String number = other.getNombre() == 1 ? "une action" : NombresFrancais.nombre(other.getNombre()) + " actions";
		return "ou " + number + (other.isParAn() ? " par an" : "") + " parmi\u00A0: " + other.getActions().stream().map(Markdown::texte).collect(Collectors.joining("\u00A0; "));
	}

	/** @return "Pénalité : 50 € par heure, plafonnée à 2 000 €"; empty when it has no amount */
	static String de(Penalite penalty) {
		String amount = penalty.getMontant() != null ? NombresFrancais.euros(penalty.getMontant()) : formule(penalty);
		if (amount.isEmpty()) {
			return "";
		}
		List<String> caps = new ArrayList<>();
		if (penalty.getPlafond() != null) {
			caps.add(NombresFrancais.euros(penalty.getPlafond()));
		}
		if (penalty.getPlafondTaux() != null) {
			caps.add(NombresFrancais.pourcent(penalty.getPlafondTaux()) + " du montant du marché");
		}
		String unit = penalty.getUnite() == null ? "" : " par " + penalty.getUnite().getLiteral();
		return "Pénalité\u00A0: " + amount + unit + (caps.isEmpty() ? "" : ", plafonnée à " + String.join(" et à ", caps));
	}

	private static String formule(Penalite penalty) {
		return penalty.getCoefficient() == null || penalty.getReference() == null ? ""
				: NombresFrancais.nombre(penalty.getCoefficient()) + "\u00A0×\u00A0«\u00A0" + Markdown.texte(penalty.getReference()) + "\u00A0»";
	}

	private static boolean sousLeSeuil(ClauseInsertion clause) {
		BigDecimal threshold = clause.getParTranche().getSeuil();
		return threshold != null && clause.eContainer() instanceof Prestation part && Montants.estimation(part).filter(v -> v.compareTo(threshold) <= 0).isPresent();
	}
}
