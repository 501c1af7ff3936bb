// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;

/** Beneficiaries in employment twelve months after (I-13). */
final class SortiesDouzeMois extends PartBeneficiaires {

    SortiesDouzeMois() {
        super(Indicateur.SORTIES_DOUZE_MOIS, CategorieBeneficiaire.EMPLOI_DOUZE_MOIS);
    }
}
