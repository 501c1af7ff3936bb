// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.NombresFrancais;

/** Texts typed by an officer, made fit to stand inside ours. */
final class Phrases {

    private Phrases() {
    }

    /** The text without surrounding blanks, null when there is none. */
    static String texte(String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }

    /** A phrase without its final full stop, to stand in a list or a cell; null when there is none. */
    static String groupe(String saisi) {
        String texte = texte(saisi);
        return texte == null ? null : texte.replaceFirst("\\s*[.;,]$", "");
    }

    /** A sentence with its capital and its final mark; null when there is none. */
    static String phrase(String saisi) {
        String texte = texte(saisi);
        if (texte == null) {
            return null;
        }
        String debut = texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
        return debut.matches("(?s).*[.!?:…»]$") ? debut : debut + ".";
    }

    /** Full-time equivalents of hours; French counts from two in the plural. */
    static String etp(long heures) {
        BigDecimal etp = Etp.de(heures);
        boolean pluriel = etp.compareTo(BigDecimal.TWO) >= 0;
        return NombresFrancais.nombre(etp)
                + (pluriel ? " équivalents temps plein annuels" : " équivalent temps plein annuel");
    }

    /** A weight in points: 1 point, 60 points. */
    static String points(BigDecimal points) {
        return NombresFrancais.nombre(points) + (points.compareTo(BigDecimal.TWO) < 0 ? " point" : " points");
    }

    /** A share of the whole, to two decimals at most. */
    static String part(BigDecimal pourcent) {
        return NombresFrancais.pourcent(pourcent.scale() > 2 ? pourcent.setScale(2, RoundingMode.HALF_UP) : pourcent);
    }

    /** Phrases of a list, blank ones left out. */
    static List<String> groupes(List<String> saisis) {
        return saisis.stream().map(Phrases::groupe).filter(Objects::nonNull).toList();
    }
}
