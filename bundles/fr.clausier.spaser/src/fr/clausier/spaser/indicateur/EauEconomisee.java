// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Realise;

/** Water saved (I-25; L2111-3). */
final class EauEconomisee extends SommeQuantites {

    EauEconomisee() {
        super(Indicateur.EAU_ECONOMISEE, Grandeur.METRES_CUBES);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.resultat(TypeResultat.EAU_ECONOMISEE));
    }
}
