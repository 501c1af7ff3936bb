// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts that ask for a label or its equivalent (I-26; R2111-12 and following). */
final class LabelsExiges extends PartDeContrats {

    LabelsExiges() {
        super(Indicateur.LABELS_EXIGES);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.achat().label();
    }

    @Override
    String question() {
        return "labels demandés";
    }
}
