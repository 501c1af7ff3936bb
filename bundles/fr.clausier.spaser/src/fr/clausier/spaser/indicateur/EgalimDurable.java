// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;

/** Durable and quality food (I-22; L230-5-1 of the rural code). */
final class EgalimDurable extends RapportResultats {

    EgalimDurable() {
        super(Indicateur.EGALIM_DURABLE, TypeResultat.ALIMENTATION_DURABLE, TypeResultat.ALIMENTATION);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.PREVU, Phase.CONTRACTUALISE, Phase.REALISE);
    }

    /** The share asked for, weighed by the amount of the contracts that buy food. */
    @Override
    public Apport apport(Contrat contrat) {
        return contrat.achat().alimentaire() ? AlimentationPrevue.apport(contrat, contrat.achat().durable()) : null;
    }
}
