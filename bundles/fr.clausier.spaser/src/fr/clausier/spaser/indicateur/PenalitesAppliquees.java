// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Realise;

/** Social and environmental penalties applied (I-30). */
final class PenalitesAppliquees extends SommeQuantites {

    PenalitesAppliquees() {
        super(Indicateur.PENALITES_APPLIQUEES, Grandeur.MONTANT);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.penalites());
    }
}
