// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as files write them, French spellings included, within bounds: no arithmetic on 1e999999999. */
final class Nombres {

    private static final int CHIFFRES = 40;
    private static final Pattern FRANCAIS = Pattern.compile("([+-]?\\d{1,3}(?:[ \u00A0\u202F]\\d{3})*|[+-]?\\d+)(?:,(\\d+))?\\s*(?:€|EUR)?");

    private Nombres() {
    }

    /** The number; null when it cannot be read without doubt. */
    static BigDecimal lire(String lu) {
        if (lu.isEmpty() || lu.length() > CHIFFRES) {
            return null;
        }
        char d = lu.charAt(lu.length() - 1);
        if (d >= '0' && d <= '9' && lu.indexOf(',') < 0) {
            try {
                BigDecimal n = new BigDecimal(lu);
                // A long mantissa or exponent is no amount, and would take the memory of its zeros once printed.
                return Math.abs((long) n.scale()) > CHIFFRES ? null : n;
            } catch (NumberFormatException e) {
                return francais(lu);
            }
        }
        return francais(lu);
    }

    private static BigDecimal francais(String lu) {
        Matcher m = FRANCAIS.matcher(lu);
        if (!m.matches()) {
            return null;
        }
        String entier = m.group(1).replaceAll("[ \u00A0\u202F]", "");
        String decimales = m.group(2);
        // « 12,345 » is twelve thousand for some and twelve and a bit for others.
        if (decimales != null && decimales.length() == 3) {
            return null;
        }
        return new BigDecimal(decimales == null ? entier : entier + '.' + decimales);
    }
}
