// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeReservation;

/** Purchases reserved to the social and solidarity economy (I-14 to I-16; L2113-12, L2113-13, L2113-15). */
final class AchatsSolidaires extends AchatsReserves {

    AchatsSolidaires() {
        super(Indicateur.ACHATS_SOLIDAIRES, TypeReservation.INSERTION, TypeReservation.HANDICAP, TypeReservation.ESS);
    }
}
