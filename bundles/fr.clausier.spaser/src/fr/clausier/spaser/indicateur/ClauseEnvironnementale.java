// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts with an environmental condition of performance (I-03). */
final class ClauseEnvironnementale extends PartDeContrats {

    ClauseEnvironnementale() {
        super(Indicateur.CLAUSE_ENVIRONNEMENTALE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.environnement().clause();
    }

    @Override
    String question() {
        return "clause environnementale";
    }
}
