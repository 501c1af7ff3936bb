// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a value moved since the year before, in the same phase.
 *
 * @param sens      direction
 * @param variation value of the year less that of the year before, in the unit of the indicator; null when unknown
 */
public record Tendance(Sens sens, BigDecimal variation) {

    /** Direction of a value. */
    public enum Sens {
        HAUSSE("en hausse"), BAISSE("en baisse"), STABLE("stable"), INCONNUE("sans année précédente");

        private final String libelle;

        Sens(String libelle) {
            this.libelle = libelle;
        }

        /** The words of tables. */
        public String libelle() {
            return libelle;
        }
    }

    /** Nothing to compare with. */
    public static final Tendance INCONNUE = new Tendance(Sens.INCONNUE, null);

    public Tendance {
        Objects.requireNonNull(sens, "sens");
    }

    /** From a difference. */
    public static Tendance de(BigDecimal variation) {
        return new Tendance(variation.signum() > 0 ? Sens.HAUSSE : variation.signum() < 0 ? Sens.BAISSE : Sens.STABLE, variation);
    }
}
