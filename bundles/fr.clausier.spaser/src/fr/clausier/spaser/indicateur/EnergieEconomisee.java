// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Realise;

/** Energy saved (I-25; L2111-3). */
final class EnergieEconomisee extends SommeQuantites {

    EnergieEconomisee() {
        super(Indicateur.ENERGIE_ECONOMISEE, Grandeur.KWH);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.resultat(TypeResultat.ENERGIE_ECONOMISEE));
    }
}
