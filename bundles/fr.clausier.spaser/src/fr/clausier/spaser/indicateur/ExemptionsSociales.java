// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts without social condition, with the written reason of L2112-2-1 (I-31). */
final class ExemptionsSociales extends PartDeContrats {

    ExemptionsSociales() {
        super(Indicateur.EXEMPTIONS_SOCIALES);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.achat().exemption();
    }

    @Override
    String question() {
        return "exemption sociale";
    }
}
