// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Territoire;

/**
 * Where the meals are served: the shares of food differ overseas.
 *
 * @param cle end of the keys of its shares among the thresholds
 * @param nom as the messages name it
 */
public record TerritoireEgalim(String cle, FaitBilingue nom) {

	private static final String METROPOLE = "metropole";
	private static final Map<String, Territoire> DEPARTEMENTS = Map.of("971", Territoire.GUADELOUPE, "972", Territoire.MARTINIQUE, "973", Territoire.GUYANE, "974",
			Territoire.REUNION, "975", Territoire.SAINT_PIERRE_ET_MIQUELON, "976", Territoire.MAYOTTE, "977", Territoire.SAINT_BARTHELEMY, "978", Territoire.SAINT_MARTIN);

	/** By the territory of the buyer, else by its department; mainland France when neither is written, and the message says so. */
	public static TerritoireEgalim de(Acheteur acheteur) {
		Territoire territoire = acheteur == null ? Territoire.NON_PRECISE : acheteur.getTerritoire();
		if (territoire == Territoire.NON_PRECISE && acheteur != null && acheteur.getDepartement() != null) {
			territoire = DEPARTEMENTS.getOrDefault(acheteur.getDepartement().strip(), Territoire.METROPOLE);
		}
		return switch (territoire) {
			case NON_PRECISE -> new TerritoireEgalim(METROPOLE, new FaitBilingue("métropole, faute de territoire précisé", "mainland France, as no territory is stated"));
			case METROPOLE -> new TerritoireEgalim(METROPOLE, new FaitBilingue("métropole", "mainland France"));
			case GUADELOUPE, MARTINIQUE, GUYANE, REUNION -> tel(territoire, "outre_mer");
			case MAYOTTE -> tel(territoire, "mayotte");
			// The steps in force were not read: no threshold has that key, and nothing is claimed.
			case SAINT_MARTIN, SAINT_BARTHELEMY, SAINT_PIERRE_ET_MIQUELON -> tel(territoire, "inconnu");
		};
	}

	private static TerritoireEgalim tel(Territoire territoire, String cle) {
		return new TerritoireEgalim(cle, new FaitBilingue(territoire.getLiteral(), territoire.getLiteral()));
	}
}
