// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.TypeResultat;

/** Purchases from adapted companies and sheltered workshops (I-15; L2113-12). */
final class AchatsHandicap extends AchatsReserves {

    AchatsHandicap() {
        super(Indicateur.ACHATS_HANDICAP, Set.of(TypeReservation.HANDICAP),
                Set.of(TypeOperateur.EA, TypeOperateur.ESAT),
                Set.of(TypeResultat.PAYE_EA, TypeResultat.PAYE_ESAT));
    }
}
