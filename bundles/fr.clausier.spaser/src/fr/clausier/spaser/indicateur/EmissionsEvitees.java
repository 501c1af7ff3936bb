// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Realise;

/** Greenhouse gas avoided (I-24; L2111-3). */
final class EmissionsEvitees extends SommeQuantites {

    EmissionsEvitees() {
        super(Indicateur.EMISSIONS_EVITEES, Grandeur.TONNES_CO2);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.resultat(TypeResultat.EMISSIONS_EVITEES));
    }
}
