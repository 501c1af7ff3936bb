// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts with a social condition of performance (I-08). */
final class ClauseSocialeContrat extends PartDeContrats {

    ClauseSocialeContrat() {
        super(Indicateur.CLAUSE_SOCIALE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.social().clause();
    }

    @Override
    String question() {
        return "clause sociale";
    }
}
