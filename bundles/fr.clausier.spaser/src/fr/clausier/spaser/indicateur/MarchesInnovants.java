// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Innovative contracts (I-28; DECP marcheInnovant). */
final class MarchesInnovants extends PartDeContrats {

    MarchesInnovants() {
        super(Indicateur.MARCHES_INNOVANTS);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.achat().innovant();
    }

    @Override
    String question() {
        return "achat innovant";
    }
}
