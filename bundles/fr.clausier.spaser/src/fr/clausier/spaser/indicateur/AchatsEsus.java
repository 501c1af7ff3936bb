// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.model.strategie.TypeResultat;

/** Purchases from approved solidarity enterprises (I-16; L3332-17-1 of the labour code): no reservation names them, so only the award tells. */
final class AchatsEsus extends AchatsReserves {

    AchatsEsus() {
        super(Indicateur.ACHATS_ESUS, Set.of(),
                Set.of(TypeOperateur.ESUS),
                Set.of(TypeResultat.PAYE_ESUS));
    }
}
