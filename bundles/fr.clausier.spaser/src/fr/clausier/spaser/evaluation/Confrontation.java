// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.indicateur.Quotient;

/**
 * Holds a measure against a target: exact comparison, then what remains to be done.
 *
 * @param mesure      measure
 * @param cible       target, in the unit of the measure
 * @param comparateur sense
 */
public record Confrontation(Mesure mesure, BigDecimal cible, Comparateur comparateur) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** Where the measure stands, whatever the missing answers turn out to be. */
    public Statut statut() {
        if (!mesure.renseignee()) {
            return Statut.SANS_DONNEE;
        }
        Quotient minimum = mesure.minimum();
        Quotient maximum = mesure.maximum();
        boolean basAtteint = minimum != null && minimum.compareA(cible) >= 0;
        boolean basDepasse = minimum != null && minimum.compareA(cible) > 0;
        boolean hautContenu = maximum != null && maximum.compareA(cible) <= 0;
        boolean hautManque = maximum != null && maximum.compareA(cible) < 0;
        return switch (comparateur) {
            case AU_MOINS -> basAtteint ? Statut.ATTEINT : hautManque ? Statut.NON_ATTEINT : Statut.A_COMPLETER;
            case AU_PLUS -> hautContenu ? Statut.ATTEINT : basDepasse ? Statut.NON_ATTEINT : Statut.A_COMPLETER;
            case EGAL -> basAtteint && hautContenu ? Statut.ATTEINT
                    : basDepasse || hautManque ? Statut.NON_ATTEINT : Statut.A_COMPLETER;
        };
    }

    /** Whether the measured value is on the right side of the target, the missing answers left out. */
    public boolean atteinte() {
        if (!mesure.renseignee()) {
            return false;
        }
        int sens = mesure.valeur().compareA(cible);
        return switch (comparateur) {
            case AU_MOINS -> sens >= 0;
            case AU_PLUS -> sens <= 0;
            case EGAL -> sens == 0;
        };
    }

    /** Planned value less target, in the unit of the target, to the hundredth; null without data. */
    public BigDecimal ecart() {
        return mesure.renseignee() ? mesure.valeur().moins(cible, 2) : null;
    }

    /** What is missing, or in excess, over the contracts that say; empty when the target is met by them or nothing says. */
    public Optional<Reste> reste() {
        if (!mesure.renseignee()) {
            return Optional.empty();
        }
        int sens = mesure.valeur().compareA(cible);
        if (sens < 0 && comparateur != Comparateur.AU_PLUS) {
            return Optional.of(new Reste(quantite(false), unite(), false));
        }
        if (sens > 0 && comparateur != Comparateur.AU_MOINS) {
            return Optional.of(new Reste(quantite(true), unite(), true));
        }
        return Optional.empty();
    }

    private BigDecimal quantite(boolean enTrop) {
        Reste.Unite unite = unite();
        BigDecimal vise = mesure.grandeur().estPart() && unite != Reste.Unite.POINTS
                ? cible.multiply(mesure.denominateur()).divide(CENT) : cible.multiply(mesure.denominateur());
        BigDecimal manque = (enTrop ? mesure.numerateur().subtract(vise) : vise.subtract(mesure.numerateur()));
        // Rounded up: what is announced must be enough to reach the target.
        return switch (unite) {
            case POINTS -> manque.divide(mesure.denominateur(), 2, RoundingMode.CEILING);
            case ETP, JOURS, OFFRES -> manque.divide(mesure.denominateur(), 2, RoundingMode.CEILING);
            default -> manque.setScale(0, RoundingMode.CEILING);
        };
    }

    private Reste.Unite unite() {
        return Reste.Unite.de(mesure.indicateur(), mesure.grandeur());
    }
}
