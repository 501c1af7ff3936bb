// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction, so that 3 contracts out of 10 are neither more nor less than 30 %.
 *
 * @param numerateur   any number
 * @param denominateur strictly positive
 */
public record Quotient(BigDecimal numerateur, BigDecimal denominateur) {

    public Quotient {
        Objects.requireNonNull(numerateur, "numerateur");
        if (denominateur.signum() <= 0) {
            throw new IllegalArgumentException("Le dénominateur est strictement positif : " + denominateur);
        }
    }

    /** A number that is not a fraction. */
    public static Quotient entier(BigDecimal valeur) {
        return new Quotient(valeur, BigDecimal.ONE);
    }

    /** Negative, zero or positive as this is below, at or above that value; exact. */
    public int compareA(BigDecimal valeur) {
        return numerateur.compareTo(valeur.multiply(denominateur));
    }

    /** Whether both are the same number; exact. */
    public boolean egale(Quotient autre) {
        return numerateur.multiply(autre.denominateur).compareTo(autre.numerateur.multiply(denominateur)) == 0;
    }

    /** Difference with a value, rounded half up. */
    public BigDecimal moins(BigDecimal valeur, int decimales) {
        return numerateur.subtract(valeur.multiply(denominateur)).divide(denominateur, decimales, RoundingMode.HALF_UP);
    }

    /** The value, rounded half up. */
    public BigDecimal arrondi(int decimales) {
        return numerateur.divide(denominateur, decimales, RoundingMode.HALF_UP);
    }
}
