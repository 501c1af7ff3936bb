// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells plain paths that stay below their folder, on every system, from tricks. */
final class NomInterne {

    private static final int LONGUEUR = 1_000;
    private static final int PROFONDEUR = 32;
    private static final Pattern RESERVE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private NomInterne() {
    }

    /** Whether the path, with slashes, is one. */
    static boolean sur(String nom) {
        List<String> etapes = List.of(nom.split("/", -1));
        return !nom.isEmpty() && nom.length() <= LONGUEUR && etapes.size() <= PROFONDEUR && etapes.stream().allMatch(NomInterne::etape);
    }

    private static boolean etape(String etape) {
        boolean signes = etape.chars().noneMatch(c -> c < 0x20 || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
        return signes && !etape.isBlank() && !etape.endsWith(".") && !etape.endsWith(" ") && !etape.startsWith(".")
                && !RESERVE.matcher(etape.toLowerCase(Locale.ROOT)).matches();
    }
}
