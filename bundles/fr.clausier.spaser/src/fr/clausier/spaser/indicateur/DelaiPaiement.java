// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** Mean time of payment (I-29), each row weighing the same: amounts paid are rarely stated with it. */
final class DelaiPaiement extends RapportQuantites {

    DelaiPaiement() {
        super(Indicateur.DELAI_PAIEMENT, Grandeur.JOURS);
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.REALISE);
    }

    @Override
    public Apport apport(Realise realise) {
        BigDecimal jours = realise.resultat(TypeResultat.DELAI_PAIEMENT);
        return jours == null ? null : Apport.rapport(jours, BigDecimal.ONE);
    }
}
