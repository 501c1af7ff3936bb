// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.exchange.decp.CodeAnomalie;

/** Reads days as files write them. */
final class Dates {

    private static final Pattern AVEC_HEURE = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[T ][0-9:.,+\\-Z ]{1,30}");
    private static final Pattern AVEC_FUSEAU = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern LARGE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern FRANCAISE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Dates() {
    }

    /** The day; null when it cannot be read without doubt, and the oddity is noted. */
    static LocalDate lire(String lu, String champ, Recolte recolte) {
        LocalDate jour = stricte(lu);
        if (jour == null) {
            jour = autre(lu, champ, recolte);
        }
        if (jour == null) {
            recolte.noter(CodeAnomalie.DATE_ILLISIBLE, champ, lu);
        } else if (jour.getYear() < 1990 || jour.getYear() > 2100) {
            recolte.noter(CodeAnomalie.DATE_INVRAISEMBLABLE, champ, lu);
            return null;
        }
        return jour;
    }

    private static LocalDate autre(String lu, String champ, Recolte recolte) {
        if (lu.length() > 50) {
            return null;
        }
        Matcher fuseau = AVEC_FUSEAU.matcher(lu);
        Matcher heure = AVEC_HEURE.matcher(lu);
        if (fuseau.matches() || heure.matches()) {
            recolte.noter(CodeAnomalie.DATE_AVEC_HEURE, champ, lu);
            return compose(fuseau.matches() ? fuseau.group(1) : heure.group(1));
        }
        LocalDate jour = compose(lu);
        if (jour != null) {
            recolte.noter(CodeAnomalie.DATE_FORME, champ, lu);
        }
        return jour;
    }

    private static LocalDate compose(String lu) {
        Matcher large = LARGE.matcher(lu);
        if (large.matches()) {
            return jour(large.group(1), large.group(2), large.group(3));
        }
        // Only the French order is read: a file of French buyers writes no American date, and 13/01 could be nothing else.
        Matcher fr = FRANCAISE.matcher(lu);
        return fr.matches() ? jour(fr.group(3), fr.group(2), fr.group(1)) : null;
    }

    private static LocalDate stricte(String lu) {
        if (lu.length() != 10 || lu.charAt(4) != '-' || lu.charAt(7) != '-') {
            return null;
        }
        for (int i = 0; i < 10; i++) {
            char c = lu.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return null;
            }
        }
        return jour(lu.substring(0, 4), lu.substring(5, 7), lu.substring(8));
    }

    private static LocalDate jour(String annee, String mois, String jour) {
        try {
            return LocalDate.of(Integer.parseInt(annee), Integer.parseInt(mois), Integer.parseInt(jour));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
