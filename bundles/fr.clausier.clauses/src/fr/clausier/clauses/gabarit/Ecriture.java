// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.clausier.dsl.gabarit.Format;
import fr.clausier.model.calcul.NombresFrancais;

/** Writes values in the formats of the notation. */
public final class Ecriture {

    private Ecriture() {
    }

    /** A value of the type that the format takes, as it says. */
    public static String de(Format format, Object valeur) {
        return switch (format) {
            case MONTANT -> NombresFrancais.euros((BigDecimal) valeur);
            case POURCENT -> NombresFrancais.pourcent((BigDecimal) valeur);
            case NOMBRE -> NombresFrancais.nombre(new BigDecimal(valeur.toString()));
            case LETTRES -> EnLettres.masculin(((Number) valeur).longValue());
            case LETTRES_FEMININ -> EnLettres.feminin(((Number) valeur).longValue());
            case DATE -> NombresFrancais.date((LocalDate) valeur);
            case MINUSCULE -> initiale((String) valeur, false);
            case MAJUSCULE -> initiale((String) valeur, true);
            case ENUMERATION -> Enumeration.et((List<?>) valeur);
            case ALTERNATIVE -> Enumeration.ou((List<?>) valeur);
            case SUITE -> Enumeration.suite((List<?>) valeur);
            case RENVOI -> MarquesValeur.poser((String) valeur);
        };
    }

    private static String initiale(String texte, boolean majuscule) {
        if (texte.isEmpty()) {
            return texte;
        }
        String debut = texte.substring(0, 1);
        return (majuscule ? debut.toUpperCase(Locale.FRENCH) : debut.toLowerCase(Locale.FRENCH)) + texte.substring(1);
    }
}
