// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Purchases divided into lots (I-20): counted by purchase, since a lot is never itself divided. */
final class MarchesAllotis extends PartDeContrats {

    MarchesAllotis() {
        super(Indicateur.MARCHES_ALLOTIS);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.alloti();
    }

    @Override
    String question() {
        return "décision d'allotir ou non";
    }

    @Override
    boolean denombre(Contrat contrat) {
        return contrat.premier();
    }
}
