// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Lien.Valeur.Genre;

/** Reads a figure as a person writes it in a document: 7 500 heures, 45 %, 30 novembre 2026, 30/11/2026. */
public final class LectureValeur {

    private static final Pattern NOMBRE = Pattern.compile("-?\\d[\\d \u00A0\u202F.]*(?:,\\d+)?");
    private static final Pattern POINT_DECIMAL = Pattern.compile("-?\\d+\\.\\d{1,2}");
    private static final Pattern JOUR_CHIFFRES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern JOUR_LETTRES = Pattern.compile("(\\d{1,2})(?:er)?[ \u00A0\u202F]+(\\p{L}+)[ \u00A0\u202F]+(\\d{4})");
    private static final List<String> MOIS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre");

    private LectureValeur() {
    }

    /** The figure without any unit: {@code 7500}, {@code 2026-11-30}; empty when the text holds none, or more than one. */
    public static Optional<String> brut(Genre genre, String texte) {
        return genre == Genre.DATE ? date(texte).map(LocalDate::toString) : nombre(texte).map(LectureValeur::brut);
    }

    /** A figure without any unit. */
    public static String brut(BigDecimal nombre) {
        return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> nombre(String texte) {
        Matcher trouve = NOMBRE.matcher(texte);
        if (!trouve.find()) {
            return Optional.empty();
        }
        String chiffres = trouve.group().replaceAll("[ \u00A0\u202F]", "").replaceAll("\\.+$", "");
        if (NOMBRE.matcher(texte).results().count() > 1) {
            return Optional.empty();
        }
        String anglais = POINT_DECIMAL.matcher(chiffres).matches() ? chiffres : chiffres.replace(".", "").replace(',', '.');
        return Optional.of(new BigDecimal(anglais));
    }

    private static Optional<LocalDate> date(String texte) {
        try {
            Matcher chiffres = JOUR_CHIFFRES.matcher(texte);
            if (chiffres.find()) {
                return Optional.of(LocalDate.of(Integer.parseInt(chiffres.group(3)), Integer.parseInt(chiffres.group(2)), Integer.parseInt(chiffres.group(1))));
            }
            Matcher lettres = JOUR_LETTRES.matcher(texte);
            if (lettres.find()) {
                int mois = MOIS.indexOf(lettres.group(2).toLowerCase(Locale.FRENCH)) + 1;
                return mois == 0 ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(lettres.group(3)), mois, Integer.parseInt(lettres.group(1))));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            // 31 February.
            return Optional.empty();
        }
    }
}
