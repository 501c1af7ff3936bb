// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** People of priority districts among the beneficiaries (I-12). */
final class BeneficiairesQpv extends PartBeneficiaires {

    BeneficiairesQpv() {
        super(Indicateur.BENEFICIAIRES_QPV, CategorieBeneficiaire.QPV);
    }
}
