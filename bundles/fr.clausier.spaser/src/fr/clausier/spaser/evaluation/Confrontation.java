// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.indicateur.Quotient;

/** Holds a measure against a target: exact comparison, then what remains to be done. */
record Confrontation(Mesure mesure, BigDecimal cible, Comparateur comparateur) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    Statut statut() {
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

    /** Planned value less target, in the unit of the target, to the hundredth; null without data. */
    BigDecimal ecart() {
        return mesure.renseignee() ? mesure.valeur().moins(cible, 2) : null;
    }

    /** What is missing, or in excess, over the contracts that say; empty when the target is met by them or nothing says. */
    Optional<Reste> reste() {
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
            case ETP -> manque.divide(mesure.denominateur(), 2, RoundingMode.CEILING);
            default -> manque.setScale(0, RoundingMode.CEILING);
        };
    }

    private Reste.Unite unite() {
        return Reste.Unite.de(mesure.indicateur(), mesure.grandeur());
    }
}
