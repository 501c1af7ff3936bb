// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts with a social clause, a social criterion or a reservation (I-06, I-07). */
final class ConsiderationSociale extends PartDeContrats {

    ConsiderationSociale() {
        super(Indicateur.CONSIDERATION_SOCIALE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.social().consideration();
    }

    @Override
    String question() {
        return "critères d'attribution";
    }
}
