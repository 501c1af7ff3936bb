// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** Beneficiaries under 26 (I-12). */
final class BeneficiairesJeunes extends PartBeneficiaires {

    BeneficiairesJeunes() {
        super(Indicateur.BENEFICIAIRES_JEUNES, CategorieBeneficiaire.JEUNES);
    }
}
