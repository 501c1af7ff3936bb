// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What only a concession has.
 *
 * @param subventions public subsidies and advantages, euros HT
 * @param annees      performance of each year, as published
 */
public record Concession(BigDecimal subventions, List<Annee> annees) {

    public Concession {
        annees = List.copyOf(annees);
    }

    /**
     * One year of performance.
     *
     * @param publication     day of publication
     * @param investissements investments made, euros HT
     * @param tarifs          main tariffs charged to users
     */
    public record Annee(LocalDate publication, BigDecimal investissements, List<Tarif> tarifs) {

        public Annee {
            tarifs = List.copyOf(tarifs);
        }
    }

    /**
     * One tariff.
     *
     * @param intitule what it is for
     * @param montant  amount, euros HT
     */
    public record Tarif(String intitule, BigDecimal montant) {
    }
}
