// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;

import fr.clausier.spaser.portefeuille.Contrat;

/** The share of a kind of food that a contract asks for, weighed by its amount. */
final class AlimentationPrevue {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private AlimentationPrevue() {
    }

    /** @param part percent; null when not stated */
    static Apport apport(Contrat contrat, BigDecimal part) {
        BigDecimal montant = contrat.montant();
        return Apport.rapport(part == null || montant == null ? null : part.multiply(montant).divide(CENT), montant);
    }
}
