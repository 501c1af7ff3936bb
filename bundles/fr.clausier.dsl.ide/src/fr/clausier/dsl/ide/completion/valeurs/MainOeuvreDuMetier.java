// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.nomenclature.MainOeuvre;
import fr.clausier.law.nomenclature.TableMainOeuvre;
import fr.clausier.model.strategie.Prestation;

/** Labour share and hourly cost of the trade of a lot, by its « métier » or else by its title. */
final class MainOeuvreDuMetier {

	private MainOeuvreDuMetier() {
	}

	static List<Valeur> part(Endroit place) {
		List<Valeur> values = new ArrayList<>();
		metier(place).ifPresent(trade -> {
			ajouter(trade.partMin(), "Bas de la fourchette", trade, values, true);
			if (trade.partMin() == null || !trade.partMin().equals(trade.partMax())) {
				ajouter(trade.partMax(), "Haut de la fourchette", trade, values, true);
			}
		});
		return values;
	}

	static List<Valeur> cout(Endroit place) {
		List<Valeur> values = new ArrayList<>();
		metier(place).ifPresent(trade -> {
			ajouter(trade.coutMin(), "Bas de la fourchette", trade, values, false);
			if (trade.coutMin() == null || !trade.coutMin().equals(trade.coutMax())) {
				ajouter(trade.coutMax(), "Haut de la fourchette", trade, values, false);
			}
		});
		return values;
	}

	private static void ajouter(BigDecimal figure, String which, MainOeuvre trade, List<Valeur> values, boolean percent) {
		if (figure != null) {
			values.add(Valeur.de(percent ? Valeurs.pourcent(figure) : Valeurs.euros(figure), which + " pour «\u00A0" + trade.metier() + "\u00A0» (" + source(trade) + ")."));
		}
	}

	/** Where the figures come from, and what they are worth. */
	static String source(MainOeuvre trade) {
		return trade.source() + (trade.verification() == MainOeuvre.Verification.OUI ? "" : "\u00A0; à confronter à vos marchés");
	}

	private static Optional<MainOeuvre> metier(Endroit place) {
		Prestation part = place.prestation();
		if (part == null) {
			return Optional.empty();
		}
		TableMainOeuvre table = TableMainOeuvre.standard();
		return Optional.ofNullable(part.getMetier()).flatMap(table::metier)
				.or(() -> part.getTitre() == null ? Optional.empty() : table.chercher(part.getTitre(), 1).stream().findFirst());
	}
}
