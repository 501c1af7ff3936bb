// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.math.BigDecimal;
import java.util.List;

/**
 * One contract.
 *
 * @param libelle        how it is named: « Lot n° 2, Gros œuvre »
 * @param ligne          line where it begins, from 1; 0 when unknown
 * @param estimation     estimated value in euros without tax, null when unknown
 * @param dureeMois      duration in months, null when unknown
 * @param heures         insertion hours, null when there is no clause or a factor is missing
 * @param criteres       award criteria with their weights
 * @param social         whether it has a social condition, criterion or reservation
 * @param environnement  whether it has an environmental condition or criterion
 * @param reserve        whether it is reserved
 * @param pme            what makes it open to small firms, in words
 */
public record LotEtudie(String libelle, int ligne, BigDecimal estimation, Integer dureeMois, Long heures, List<Poids> criteres, boolean social,
        boolean environnement, boolean reserve, List<String> pme) {

    public LotEtudie {
        criteres = List.copyOf(criteres);
        pme = List.copyOf(pme);
    }

    /**
     * One award criterion.
     *
     * @param libelle name
     * @param part    weight in percent, null when none is written
     * @param genre   kind: « prix », « environnement »…
     * @param ligne   line where it is written, from 1; 0 when unknown
     */
    public record Poids(String libelle, BigDecimal part, String genre, int ligne) {
    }
}
