// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.NombresFrancais;

/** Hours read as people at work: how many full-time, for how long. */
public final class Equivalence {

	private static final BigDecimal DIXIEME = new BigDecimal("0.1");

	private Equivalence() {
	}

	/**
	 * @param hours hours of the whole contract
	 * @param months duration of the contract; null when it is not known: the posts are then those of one year
	 * @return " ≈ 2,3 ETP sur 24 mois"; empty when there is less than a hundredth of a post
	 */
	public static String de(long hours, Integer months) {
		boolean known = months != null && months > 0;
		BigDecimal posts = known ? Etp.parAn(hours, months) : Etp.de(hours);
		if (posts.signum() <= 0) {
			return "";
		}
		BigDecimal shown = posts.compareTo(DIXIEME) < 0 ? posts : posts.setScale(1, RoundingMode.HALF_UP);
		return " ≈ " + NombresFrancais.nombre(shown) + "\u00A0ETP sur " + (known ? months + "\u00A0mois" : "un an");
	}
}
