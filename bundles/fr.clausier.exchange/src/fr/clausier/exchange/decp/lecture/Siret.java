// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.util.regex.Pattern;

import fr.clausier.exchange.decp.CodeAnomalie;

/** Checks the form and the key of a SIRET. */
final class Siret {

    private static final Pattern FORME = Pattern.compile("[0-9]{14}");
    /** La Poste: its many establishments have numbers whose digits add up to a multiple of five instead. */
    private static final String LA_POSTE = "356000000";

    private Siret() {
    }

    static void verifier(String siret, String champ, Recolte recolte) {
        if (!FORME.matcher(siret).matches()) {
            recolte.noter(CodeAnomalie.SIRET_FORME, champ, siret);
        } else if (!cle(siret)) {
            recolte.noter(CodeAnomalie.SIRET_CLE, champ, siret);
        }
    }

    private static boolean cle(String siret) {
        int somme = 0;
        int simple = 0;
        for (int i = 0; i < 14; i++) {
            int c = siret.charAt(i) - '0';
            simple += c;
            int d = i % 2 == 0 ? c * 2 : c;
            somme += d > 9 ? d - 9 : d;
        }
        return somme % 10 == 0 || siret.startsWith(LA_POSTE) && simple % 5 == 0;
    }
}
