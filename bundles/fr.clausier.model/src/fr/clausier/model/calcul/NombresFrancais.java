// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Writes numbers and dates as a French reader expects them: comma, narrow no-break space between thousands,
 * no-break space before a unit. Needs no locale data, so the bytes are the same on every machine.
 */
public final class NombresFrancais {

	/** Between groups of three digits. */
	public static final char MILLIERS = '\u202F';
	/** Before a unit or a high punctuation mark. */
	public static final char INSECABLE = '\u00A0';

	private static final String[] MOIS = { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
			"septembre", "octobre", "novembre", "décembre" };

	private NombresFrancais() {
	}

	/** A number as it is, without useless zeros: 4 000 000, 12,5. */
	public static String nombre(BigDecimal valeur) {
		BigDecimal nette = valeur.signum() == 0 ? BigDecimal.ZERO : valeur.stripTrailingZeros();
		String texte = nette.abs().toPlainString();
		int virgule = texte.indexOf('.');
		String entier = virgule < 0 ? texte : texte.substring(0, virgule);
		String decimales = virgule < 0 ? "" : "," + texte.substring(virgule + 1);
		return (nette.signum() < 0 ? "-" : "") + groupes(entier) + decimales;
	}

	/** A whole number: 7 500. */
	public static String nombre(long valeur) {
		return nombre(BigDecimal.valueOf(valeur));
	}

	/** An amount in euros, to the cent, without cents when there are none: 4 000 000 €, 1 234,50 €. */
	public static String euros(BigDecimal montant) {
		BigDecimal arrondi = montant.setScale(2, RoundingMode.HALF_UP);
		BigDecimal entier = arrondi.setScale(0, RoundingMode.DOWN);
		if (arrondi.compareTo(entier) == 0) {
			return nombre(entier) + INSECABLE + "€";
		}
		String cents = arrondi.remainder(BigDecimal.ONE).abs().movePointRight(2).toBigInteger().toString();
		String signe = arrondi.signum() < 0 && entier.signum() == 0 ? "-" : "";
		return signe + nombre(entier) + "," + (cents.length() == 1 ? "0" : "") + cents + INSECABLE + "€";
	}

	/** A percentage as typed (15 means 15 %): 15 %, 12,5 %. */
	public static String pourcent(BigDecimal valeur) {
		return nombre(valeur) + INSECABLE + "%";
	}

	/** Whole hours: 7 500 h. */
	public static String heures(long heures) {
		return nombre(heures) + INSECABLE + "h";
	}

	/** A day in full: 1er avril 2026. */
	public static String date(LocalDate jour) {
		String quantieme = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
		return quantieme + INSECABLE + MOIS[jour.getMonthValue() - 1] + INSECABLE + jour.getYear();
	}

	private static String groupes(String chiffres) {
		StringBuilder texte = new StringBuilder(chiffres);
		for (int i = chiffres.length() - 3; i > 0; i -= 3) {
			texte.insert(i, MILLIERS);
		}
		return texte.toString();
	}
}
