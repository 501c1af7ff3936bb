// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Realise;

/** People who worked under clauses (I-12). */
final class NombreBeneficiaires extends SommeQuantites {

    NombreBeneficiaires() {
        super(Indicateur.BENEFICIAIRES, Grandeur.PERSONNES);
    }

    @Override
    public Apport apport(Realise realise) {
        return Apport.somme(realise.publics() == null ? null : BigDecimal.valueOf(realise.publics().total()));
    }
}
