// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts judged on a global cost (I-27; R2152-9). */
final class CoutCycleDeVie extends PartDeContrats {

    CoutCycleDeVie() {
        super(Indicateur.COUT_CYCLE_DE_VIE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.achat().coutGlobal();
    }

    @Override
    String question() {
        return "critères d'attribution";
    }
}
