// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** Hours done over hours due (I-11), on the contracts that state both. */
final class TauxRealisationHeures extends RapportQuantites {

    TauxRealisationHeures() {
        super(Indicateur.TAUX_REALISATION_HEURES, Grandeur.PART_EN_NOMBRE);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.REALISE);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.rapport(realise.heures(), realise.dues());
    }
}
