// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;

/** Mean number of offers received (I-19), on the contracts that state it. */
final class OffresParMarche extends RapportQuantites {

    OffresParMarche() {
        super(Indicateur.OFFRES_PAR_MARCHE, Grandeur.OFFRES);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.CONTRACTUALISE);
    }

    @Override
    public Apport apport(Contrat contrat) {
        Integer offres = contrat.attribution().offres();
        return Apport.rapport(offres == null ? null : BigDecimal.valueOf(offres), BigDecimal.ONE);
    }
}
