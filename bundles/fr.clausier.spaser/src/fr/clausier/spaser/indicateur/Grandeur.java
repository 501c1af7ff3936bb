// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Objects;

import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.UniteCible;

/**
 * In what an indicator is expressed: a share by number or by value, contracts, euros, hours, full-time equivalents.
 *
 * @param unite unit
 * @param base  by number or by value; not stated where the unit leaves no choice
 */
public record Grandeur(UniteCible unite, BaseIndicateur base) {

    /** Share of the number of contracts, percent. */
    public static final Grandeur PART_EN_NOMBRE = new Grandeur(UniteCible.POURCENT, BaseIndicateur.NOMBRE);
    /** Share of the amounts, percent. */
    public static final Grandeur PART_EN_VALEUR = new Grandeur(UniteCible.POURCENT, BaseIndicateur.VALEUR);
    /** Number of contracts. */
    public static final Grandeur CONTRATS = new Grandeur(UniteCible.MARCHES, BaseIndicateur.NON_PRECISE);
    /** Amount, euros HT. */
    public static final Grandeur MONTANT = new Grandeur(UniteCible.EUROS, BaseIndicateur.NON_PRECISE);
    /** Hours. */
    public static final Grandeur HEURES = new Grandeur(UniteCible.HEURES, BaseIndicateur.NON_PRECISE);
    /** Full-time equivalents of 1 607 hours. */
    public static final Grandeur ETP = new Grandeur(UniteCible.ETP, BaseIndicateur.NON_PRECISE);

    /** People. */
    public static final Grandeur PERSONNES = new Grandeur(UniteCible.PERSONNES, BaseIndicateur.NON_PRECISE);
    /** Kilowatt-hours. */
    public static final Grandeur KWH = new Grandeur(UniteCible.KWH, BaseIndicateur.NON_PRECISE);
    /** Cubic metres. */
    public static final Grandeur METRES_CUBES = new Grandeur(UniteCible.METRES_CUBES, BaseIndicateur.NON_PRECISE);
    /** Tonnes of CO2 equivalent. */
    public static final Grandeur TONNES_CO2 = new Grandeur(UniteCible.TONNES_CO2, BaseIndicateur.NON_PRECISE);
    /** Days. */
    public static final Grandeur JOURS = new Grandeur(UniteCible.JOURS, BaseIndicateur.NON_PRECISE);
    /** Offers. */
    public static final Grandeur OFFRES = new Grandeur(UniteCible.OFFRES, BaseIndicateur.NON_PRECISE);

    public Grandeur {
        Objects.requireNonNull(unite, "unite");
        if (unite != UniteCible.POURCENT) {
            base = BaseIndicateur.NON_PRECISE;
        }
    }

    /** Whether it is a percentage. */
    public boolean estPart() {
        return unite == UniteCible.POURCENT;
    }

    /** Whether amounts count rather than contracts. */
    public boolean enValeur() {
        return base == BaseIndicateur.VALEUR || unite == UniteCible.EUROS;
    }

    /** The words of a table: "% en nombre", "heures". */
    public String libelle() {
        return switch (unite) {
            case POURCENT -> enValeur() ? "% en valeur" : "% en nombre";
            case EUROS -> "€ HT";
            default -> unite.getLiteral();
        };
    }
}
