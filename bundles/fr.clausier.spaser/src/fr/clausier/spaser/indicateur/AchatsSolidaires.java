// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.TypeResultat;

/** Purchases from the social and solidarity economy (I-14 to I-16; L2113-12, L2113-13, L2113-15). */
final class AchatsSolidaires extends AchatsReserves {

    AchatsSolidaires() {
        super(Indicateur.ACHATS_SOLIDAIRES, Set.of(TypeReservation.INSERTION, TypeReservation.HANDICAP, TypeReservation.ESS),
                Set.of(TypeOperateur.SIAE, TypeOperateur.EA, TypeOperateur.ESAT, TypeOperateur.ESUS),
                Set.of(TypeResultat.PAYE_SIAE, TypeResultat.PAYE_EA, TypeResultat.PAYE_ESAT, TypeResultat.PAYE_ESUS));
    }
}
