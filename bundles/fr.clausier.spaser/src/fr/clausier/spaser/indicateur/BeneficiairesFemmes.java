// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** Women among the beneficiaries (I-12). */
final class BeneficiairesFemmes extends PartBeneficiaires {

    BeneficiairesFemmes() {
        super(Indicateur.BENEFICIAIRES_FEMMES, CategorieBeneficiaire.FEMMES);
    }
}
