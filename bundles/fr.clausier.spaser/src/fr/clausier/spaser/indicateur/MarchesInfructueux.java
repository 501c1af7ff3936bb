// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts nobody was awarded (I-19). */
final class MarchesInfructueux extends PartDeContrats {

    MarchesInfructueux() {
        super(Indicateur.MARCHES_INFRUCTUEUX);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.CONTRACTUALISE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.attribution().infructueux();
    }

    @Override
    String question() {
        return "issue de la consultation";
    }
}
