// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts with a social award criterion (I-08). */
final class CritereSocial extends PartDeContrats {

    CritereSocial() {
        super(Indicateur.CRITERE_SOCIAL);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.social().critere();
    }

    @Override
    String question() {
        return "critères d'attribution";
    }
}
