// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import fr.clausier.model.calcul.NombresFrancais;

/** How a value is written; each format says which type it takes. */
public enum Format {
    /** Euros: 4 000 000 €. */
    MONTANT(BigDecimal.class, v -> NombresFrancais.euros((BigDecimal) v)),
    /** Percentage as typed: 15 %. */
    POURCENT(BigDecimal.class, v -> NombresFrancais.pourcent((BigDecimal) v)),
    /** Number without useless zeros: 12,5. */
    NOMBRE(Number.class, v -> NombresFrancais.nombre(new BigDecimal(v.toString()))),
    /** Whole number in words, masculine: vingt et un. */
    LETTRES(Number.class, v -> EnLettres.masculin(((Number) v).longValue())),
    /** Whole number in words, feminine, as before "heures": vingt et une. */
    LETTRES_FEMININ(Number.class, v -> EnLettres.feminin(((Number) v).longValue())),
    /** Day in full: 30 novembre 2026. */
    DATE(LocalDate.class, v -> NombresFrancais.date((LocalDate) v)),
    /** First letter in lower case, to stand inside a sentence. */
    MINUSCULE(String.class, v -> initiale((String) v, false)),
    /** First letter in upper case, to start a sentence. */
    MAJUSCULE(String.class, v -> initiale((String) v, true)),
    /** Texts of a list: a, b et c. */
    ENUMERATION(List.class, v -> Enumeration.et((List<?>) v)),
    /** Texts of a list: a, b ou c. */
    ALTERNATIVE(List.class, v -> Enumeration.ou((List<?>) v)),
    /** Texts of a list, separated by semicolons: a ; b ; c. */
    SUITE(List.class, v -> Enumeration.suite((List<?>) v));

    private final Class<?> type;
    private final Function<Object, String> ecriture;

    Format(Class<?> type, Function<Object, String> ecriture) {
        this.type = type;
        this.ecriture = ecriture;
    }

    /** Type of the values it takes. */
    public Class<?> type() {
        return type;
    }

    /** Writes a value of {@link #type()}. */
    public String ecrire(Object valeur) {
        return ecriture.apply(valeur);
    }

    /** Name as written in a clause text. */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String initiale(String texte, boolean majuscule) {
        if (texte.isEmpty()) {
            return texte;
        }
        String debut = texte.substring(0, 1);
        return (majuscule ? debut.toUpperCase(Locale.FRENCH) : debut.toLowerCase(Locale.FRENCH)) + texte.substring(1);
    }
}
