// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts held by micro firms or craftsmen (I-18). */
final class TitulairesTpe extends PartDeContrats {

    TitulairesTpe() {
        super(Indicateur.TITULAIRES_TPE);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.CONTRACTUALISE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.attribution().titulaire(Set.of(TypeOperateur.TPE, TypeOperateur.ARTISAN));
    }

    @Override
    String question() {
        return "catégorie du titulaire";
    }
}
