// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Writes numbers and dates for an English reader: 4,000,000.5, €1,234.50, 12.5%, 1 April 2026. Needs no locale data. */
public final class NombresAnglais {

	private static final String[] MOIS = { "January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December" };

	private NombresAnglais() {
	}

	/** A number as it is, without useless zeros: 4,000,000, 12.5. */
	public static String nombre(BigDecimal valeur) {
		return anglais(NombresFrancais.nombre(valeur));
	}

	/** A whole number: 7,500. */
	public static String nombre(long valeur) {
		return nombre(BigDecimal.valueOf(valeur));
	}

	/** An amount in euros, to the cent, without cents when there are none: €4,000,000, €1,234.50, -€5. */
	public static String euros(BigDecimal montant) {
		String francais = NombresFrancais.euros(montant.abs());
		boolean negatif = montant.setScale(2, RoundingMode.HALF_UP).signum() < 0;
		return (negatif ? "-€" : "€") + anglais(francais.substring(0, francais.length() - 2));
	}

	/** A percentage as typed (15 means 15%): 15%, 12.5%. */
	public static String pourcent(BigDecimal valeur) {
		return nombre(valeur) + "%";
	}

	/** Whole hours: 7,500 hours, 1 hour. */
	public static String heures(long heures) {
		return nombre(heures) + NombresFrancais.INSECABLE + (heures == 1 ? "hour" : "hours");
	}

	/** A day in full: 1 April 2026. */
	public static String date(LocalDate jour) {
		char insecable = NombresFrancais.INSECABLE;
		return Integer.toString(jour.getDayOfMonth()) + insecable + MOIS[jour.getMonthValue() - 1] + insecable + jour.getYear();
	}

	/** The two habits swap the roles of their signs. */
	private static String anglais(String francais) {
		return francais.replace(',', '.').replace(NombresFrancais.MILLIERS, ',');
	}
}
