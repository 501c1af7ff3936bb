// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeReservation;

/** Purchases reserved to EA and ESAT (I-15; L2113-12). */
final class AchatsHandicap extends AchatsReserves {

    AchatsHandicap() {
        super(Indicateur.ACHATS_HANDICAP, TypeReservation.HANDICAP);
    }
}
