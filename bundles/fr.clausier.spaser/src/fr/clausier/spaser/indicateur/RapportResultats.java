// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** A measured result over another, on the rows that state one of them: a row that states neither is not concerned. */
abstract class RapportResultats extends RapportQuantites {

    private final TypeResultat partie;
    private final TypeResultat tout;

    RapportResultats(Indicateur code, TypeResultat partie, TypeResultat tout) {
        super(code, Grandeur.PART_EN_VALEUR);
        this.partie = partie;
        this.tout = tout;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.REALISE);
    }

    @Override
    public final Apport apport(Realise realise) {
        return realise.resultat(partie) == null && realise.resultat(tout) == null ? null
                : Apport.rapport(realise.resultat(partie), realise.resultat(tout));
    }
}
