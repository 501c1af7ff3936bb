// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** Beneficiaries of level CAP or below (I-12). */
final class BeneficiairesPeuDiplomes extends PartBeneficiaires {

    BeneficiairesPeuDiplomes() {
        super(Indicateur.BENEFICIAIRES_PEU_DIPLOMES, CategorieBeneficiaire.PEU_DIPLOMES);
    }
}
