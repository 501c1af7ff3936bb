// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.TypeResultat;

/** Purchases from work-integration structures (I-14; L2113-13). */
final class AchatsSiae extends AchatsReserves {

    AchatsSiae() {
        super(Indicateur.ACHATS_SIAE, Set.of(TypeReservation.INSERTION),
                Set.of(TypeOperateur.SIAE),
                Set.of(TypeResultat.PAYE_SIAE));
    }
}
