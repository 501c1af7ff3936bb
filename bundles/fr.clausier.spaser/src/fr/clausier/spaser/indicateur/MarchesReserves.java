// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Reserved contracts (I-08, I-17). */
final class MarchesReserves extends PartDeContrats {

    MarchesReserves() {
        super(Indicateur.MARCHES_RESERVES);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.social().reserve();
    }

    @Override
    String question() {
        return "réservation";
    }
}
