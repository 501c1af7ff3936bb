// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.model.strategie.MotifExemptionSociale;
import fr.clausier.model.strategie.MotifNonAllotissement;

/** Written reasons to fill in: the law is cited, the facts are left to the author, who alone knows them. */
public final class Canevas {

	private Canevas() {
	}

	/** Reasons for not dividing a purchase (L2113-10, L2113-11). */
	public static String nonAlloti(MotifNonAllotissement reason) {
		return Lignes.texte(lignesNonAlloti(reason).toArray(String[]::new));
	}

	/** The same after what the author has written already. */
	public static String nonAlloti(MotifNonAllotissement reason, String written) {
		return complete(written, lignesNonAlloti(reason));
	}

	/** Reasons for setting no social condition (L2112-2-1 II). */
	public static String sansConditionSociale(MotifExemptionSociale reason) {
		return Lignes.texte(lignesExemption(reason).toArray(String[]::new));
	}

	/** The same after what the author has written already. */
	public static String sansConditionSociale(MotifExemptionSociale reason, String written) {
		return complete(written, lignesExemption(reason));
	}

	private static String complete(String written, List<String> lines) {
		List<String> all = new ArrayList<>();
		if (written != null) {
			written.strip().lines().forEach(all::add);
		}
		all.addAll(lines);
		return Lignes.texte(all.toArray(String[]::new));
	}

	private static List<String> lignesNonAlloti(MotifNonAllotissement reason) {
		String article = switch (reason) {
			case OPC_IMPOSSIBLE -> "L2113-11, 1°,";
			case RESTRICTION_CONCURRENCE, TECHNIQUEMENT_DIFFICILE, FINANCIEREMENT_COUTEUX -> "L2113-11, 2°,";
			case INFRUCTUEUX_EA -> "L2113-11, 3°,";
			case PRESTATIONS_INDISSOCIABLES -> "L2113-10";
			case NON_PRECISE -> "L2113-11";
		};
		return List.of("En droit : article " + article + " du code de la commande publique.", "En fait : "
				+ Champ.mots("prestations en cause, ce que leur division rendrait impossible, plus difficile ou plus coûteux, et ce qui a été étudié pour l'éviter") + ".");
	}

	private static List<String> lignesExemption(MotifExemptionSociale reason) {
		String article = switch (reason) {
			case SOLUTION_IMMEDIATE -> "L2112-2-1, II, 1°,";
			case LIEN_INSUFFISANT -> "L2112-2-1, II, 2°,";
			case RESTRICTION_CONCURRENCE, DIFFICULTE_EXECUTION -> "L2112-2-1, II, 3°,";
			case TRAVAUX_INF_6MOIS -> "L2112-2-1, II, 4°,";
			case NON_PRECISE -> "L2112-2-1, II,";
		};
		return List.of("En droit : article " + article + " du code de la commande publique.", "En fait : "
				+ Champ.mots("circonstances propres à ce marché qui font obstacle à une condition sociale, et ce qui a été étudié pour l'éviter") + ".");
	}
}
