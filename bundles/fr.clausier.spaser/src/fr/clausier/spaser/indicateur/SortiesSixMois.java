// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** Beneficiaries in employment six months after (I-13). */
final class SortiesSixMois extends PartBeneficiaires {

    SortiesSixMois() {
        super(Indicateur.SORTIES_SIX_MOIS, CategorieBeneficiaire.EMPLOI_SIX_MOIS);
    }
}
