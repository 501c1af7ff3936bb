// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import fr.clausier.model.strategie.Indicateur;

/**
 * The planned value of an indicator over a set of contracts.
 *
 * @param indicateur     indicator
 * @param grandeur       in what it is expressed
 * @param oui            contracts that count
 * @param non            contracts that do not
 * @param nonRenseignes  contracts that do not say, or whose quantity is not known
 * @param numerateur     contracts, euros HT, hours or points that count, among those that say
 * @param denominateur   contracts or euros HT they are held against; 1 for a sum
 * @param valeur         the value in its unit (30 means 30 %); null when no contract says
 * @param minimum        the value if all silent contracts counted against it; null when nothing bounds it
 * @param maximum        the value if all silent contracts counted for it; null when nothing bounds it
 * @param contributions  contract by contract, in the order of the portfolio
 */
public record Mesure(Indicateur indicateur, Grandeur grandeur, int oui, int non, int nonRenseignes, BigDecimal numerateur,
        BigDecimal denominateur, Quotient valeur, Quotient minimum, Quotient maximum, List<Contribution> contributions) {

    public Mesure {
        Objects.requireNonNull(indicateur, "indicateur");
        Objects.requireNonNull(grandeur, "grandeur");
        Objects.requireNonNull(numerateur, "numerateur");
        Objects.requireNonNull(denominateur, "denominateur");
        contributions = List.copyOf(contributions);
    }

    /** Whether at least one contract says something. */
    public boolean renseignee() {
        return valeur != null;
    }

    /** Contracts that a missing fact keeps out of the value. */
    public List<Contribution> manques() {
        return contributions.stream().filter(Contribution::incomplete).toList();
    }
}
