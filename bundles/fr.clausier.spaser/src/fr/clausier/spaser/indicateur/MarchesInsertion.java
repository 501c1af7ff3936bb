// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts whose very purpose is integration (I-17). */
final class MarchesInsertion extends PartDeContrats {

    MarchesInsertion() {
        super(Indicateur.MARCHES_INSERTION);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.achat().insertion();
    }

    @Override
    String question() {
        return "finalité d'insertion";
    }
}
