// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts with an environmental award criterion (I-04). */
final class CritereEnvironnemental extends PartDeContrats {

    CritereEnvironnemental() {
        super(Indicateur.CRITERE_ENVIRONNEMENTAL);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.environnement().critere();
    }

    @Override
    String question() {
        return "critères d'attribution";
    }
}
