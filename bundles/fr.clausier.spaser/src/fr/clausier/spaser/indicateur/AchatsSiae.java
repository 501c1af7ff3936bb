// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeReservation;

/** Purchases reserved to work-integration structures (I-14; L2113-13). */
final class AchatsSiae extends AchatsReserves {

    AchatsSiae() {
        super(Indicateur.ACHATS_SIAE, TypeReservation.INSERTION);
    }
}
