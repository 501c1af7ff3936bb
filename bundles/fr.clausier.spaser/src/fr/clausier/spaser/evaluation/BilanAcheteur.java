// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Organisme;

/**
 * The indicators of one buyer: a joint scheme has them drawn up for each (L2111-3, al. 4).
 *
 * @param acheteur buyer
 * @param contrats number of contracts
 * @param montant  sum of the known amounts, euros HT
 * @param mesures  the same measures as the whole, in the same order
 */
public record BilanAcheteur(Organisme acheteur, int contrats, BigDecimal montant, List<Mesure> mesures) {

    public BilanAcheteur {
        mesures = List.copyOf(mesures);
    }
}
