// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.util.List;

/**
 * What the SDK says of a notice. It is no promise that TED publishes it: TED also checks what no file says.
 *
 * @param sousType    subtype of the notice, "16"; empty when it has none that the product knows
 * @param manquements what is wrong, the schema first
 */
public record Verdict(String sousType, List<Manquement> manquements) {

    public Verdict {
        manquements = List.copyOf(manquements);
    }

    /** Whether the notice breaks nothing. */
    public boolean valable() {
        return manquements.stream().noneMatch(Manquement::erreur);
    }

    /** The verdict as one French sentence. */
    public String phrase() {
        long erreurs = manquements.stream().filter(Manquement::erreur).count();
        return valable() ? "Avis de sous-type " + sousType + " valable pour le SDK " + VerificationSdk.VERSION + "."
                : "Avis " + (sousType.isEmpty() ? "" : "de sous-type " + sousType + " ") + "non valable pour le SDK " + VerificationSdk.VERSION + "\u00A0: "
                        + (erreurs == 1 ? "1 manquement." : erreurs + " manquements.");
    }
}
