// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts that take the environment into account by a clause or a criterion (I-01, I-02). */
final class ConsiderationEnvironnementale extends PartDeContrats {

    ConsiderationEnvironnementale() {
        super(Indicateur.CONSIDERATION_ENVIRONNEMENTALE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.environnement().consideration();
    }

    @Override
    String question() {
        return "critères d'attribution";
    }
}
