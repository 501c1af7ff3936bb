// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The contracts that are counted and the purchases that are not.
 *
 * @param contrats  planned contracts, in the order given
 * @param ecartes   purchases left out, each with its reason
 * @param attribues those of the contracts that are awarded, as awarded
 * @param realises  what was done and paid on them
 */
public record Portefeuille(List<Contrat> contrats, List<Ecarte> ecartes, List<Contrat> attribues, List<Realise> realises) {

    public Portefeuille {
        contrats = List.copyOf(contrats);
        ecartes = List.copyOf(ecartes);
        attribues = List.copyOf(attribues);
        realises = List.copyOf(realises);
    }

    /** Contracts launched one year. */
    public List<Contrat> annee(int annee) {
        return contrats.stream().filter(c -> c.lancement().getYear() == annee).toList();
    }

    /** Sum of the known amounts, euros HT. */
    public static BigDecimal montant(List<Contrat> contrats) {
        return contrats.stream().map(Contrat::montant).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Number of purchases behind the contracts. */
    public static int consultations(List<Contrat> contrats) {
        return (int) contrats.stream().filter(Contrat::premier).count();
    }
}
