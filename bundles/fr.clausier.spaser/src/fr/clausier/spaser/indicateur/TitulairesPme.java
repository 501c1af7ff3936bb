// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/** Contracts held by small and medium firms, micro firms and craftsmen among them (I-18; R2151-13). */
final class TitulairesPme extends PartDeContrats {

    TitulairesPme() {
        super(Indicateur.TITULAIRES_PME);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.CONTRACTUALISE);
    }

    @Override
    Reponse reponse(Contrat contrat) {
        return contrat.attribution().titulaire(Set.of(TypeOperateur.PME, TypeOperateur.TPE, TypeOperateur.ARTISAN));
    }

    @Override
    String question() {
        return "catégorie du titulaire";
    }
}
