// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How a value is written; each format says which type it takes. */
public enum Format {
	MONTANT(BigDecimal.class, "euros : 4 000 000 €"),
	POURCENT(BigDecimal.class, "pourcentage tel qu'il est saisi : 15 %"),
	NOMBRE(Number.class, "nombre sans zéros inutiles : 12,5"),
	LETTRES(Number.class, "nombre entier en lettres, au masculin : vingt et un"),
	LETTRES_FEMININ(Number.class, "nombre entier en lettres, au féminin, comme devant « heures » : vingt et une"),
	DATE(LocalDate.class, "jour en toutes lettres : 30 novembre 2026"),
	MINUSCULE(String.class, "première lettre en minuscule, dans une phrase"),
	MAJUSCULE(String.class, "première lettre en majuscule, en tête de phrase"),
	ENUMERATION(List.class, "textes d'une liste : a, b et c"),
	ALTERNATIVE(List.class, "textes d'une liste : a, b ou c"),
	SUITE(List.class, "textes d'une liste : a ; b ; c"),
	RENVOI(String.class, "numéro de l'article où figure une clause ou une section, et le document quand c'en est un autre : 5.2, 3.4 du CCAP");

	private final Class<?> type;
	private final String description;

	Format(Class<?> type, String description) {
		this.type = type;
		this.description = description;
	}

	/** Type of the values it takes. */
	public Class<?> type() {
		return type;
	}

	/** What it writes, in French. */
	public String description() {
		return description;
	}

	/** Name as written in a clause text. */
	public String nom() {
		return name().toLowerCase(Locale.ROOT);
	}
}
