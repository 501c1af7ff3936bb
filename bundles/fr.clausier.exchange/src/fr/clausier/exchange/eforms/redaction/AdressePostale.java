// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A French postal address, split as notices want it.
 *
 * @param rue        what stands before the postal code; null when there is nothing
 * @param codePostal five digits; null when the address has none
 * @param ville      what follows the postal code; null when the address has none
 */
record AdressePostale(String rue, String codePostal, String ville) {

    private static final Pattern FORME = Pattern.compile("(?s)(.*?)[\\s,–-]*\\b(\\d{5}|\\d{2} \\d{3})\\s+(\\p{L}.*)");

    static AdressePostale de(String adresse) {
        Matcher m = FORME.matcher(adresse == null ? "" : adresse.strip().replaceAll("\\s+", " "));
        return m.matches() ? new AdressePostale(m.group(1).isBlank() ? null : m.group(1).strip(), m.group(2).replace(" ", ""), m.group(3).strip())
                : new AdressePostale(null, null, null);
    }
}
