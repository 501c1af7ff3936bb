// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Realise;

/** Advances paid (I-29). */
final class AvancesVersees extends SommeQuantites {

    AvancesVersees() {
        super(Indicateur.AVANCES_VERSEES, Grandeur.MONTANT);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.avance());
    }
}
