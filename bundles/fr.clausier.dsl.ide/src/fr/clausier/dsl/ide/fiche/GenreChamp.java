// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.NombresFrancais;

/** What a value of the form is: how it is shown, and how an entry becomes words of the language. */
public enum GenreChamp {

	TEXTE("un texte"), POURCENT("un pourcentage, « 40 » ou « 12,5 »"), EUROS_HT("un montant en euros, « 900 000 »"), EUROS("un montant en euros, « 36 »"), MOIS("un nombre entier de mois"),
	DATE("une date, « 30/11/2026 »"), CHOIX("l'une des valeurs proposées");

	private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
	/** Figures with their thousands apart, and the unit that people type after them. */
	private static final Pattern NOMBRE = Pattern.compile("(\\d+(?:[\\s\u00A0\u202F]\\d{3})*)(?:[,.](\\d+))?[\\s\u00A0\u202F]*(?:%|€|€ HT|mois)?");
	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private final String attendu;

	GenreChamp(String attendu) {
		this.attendu = attendu;
	}

	String montrer(Object value) {
		return switch (this) {
			case TEXTE, CHOIX -> String.valueOf(value);
			case POURCENT, EUROS_HT, EUROS -> NombresFrancais.nombre((BigDecimal) value);
			case MOIS -> String.valueOf(value);
			case DATE -> Valeurs.date((LocalDate) value);
		};
	}

	/** The words of the language for an entry. @throws SaisieRefusee with the sentence */
	String ecrire(String libelle, String saisie) throws SaisieRefusee {
		String entry = saisie.strip();
		return switch (this) {
			case TEXTE -> Valeurs.chaine(entry);
			case CHOIX -> entry;
			case POURCENT -> Valeurs.pourcent(auPlus(libelle, entry, nombre(libelle, entry)));
			case EUROS_HT -> Valeurs.eurosHT(nombre(libelle, entry));
			case EUROS -> Valeurs.euros(nombre(libelle, entry));
			case MOIS -> entier(libelle, entry) + " mois";
			case DATE -> Valeurs.date(date(libelle, entry));
		};
	}

	private BigDecimal nombre(String libelle, String entry) throws SaisieRefusee {
		Matcher number = NOMBRE.matcher(entry);
		if (!number.matches()) {
			throw refus(libelle, entry);
		}
		return new BigDecimal(number.group(1).replaceAll("\\D", "") + (number.group(2) == null ? "" : "." + number.group(2)));
	}

	private BigDecimal auPlus(String libelle, String entry, BigDecimal share) throws SaisieRefusee {
		if (share.compareTo(CENT) > 0) {
			throw refus(libelle, entry);
		}
		return share;
	}

	private int entier(String libelle, String entry) throws SaisieRefusee {
		BigDecimal number = nombre(libelle, entry);
		try {
			int whole = number.intValueExact();
			if (whole > 0) {
				return whole;
			}
		} catch (ArithmeticException e) {
			throw refus(libelle, entry);
		}
		throw refus(libelle, entry);
	}

	private LocalDate date(String libelle, String entry) throws SaisieRefusee {
		try {
			return LocalDate.parse(entry, JOUR);
		} catch (DateTimeException e) {
			throw refus(libelle, entry);
		}
	}

	private SaisieRefusee refus(String libelle, String entry) {
		return new SaisieRefusee("« " + libelle + "\u00A0»\u00A0: «\u00A0" + entry + "\u00A0» n'est pas lisible. Écrivez " + attendu + ".");
	}
}
