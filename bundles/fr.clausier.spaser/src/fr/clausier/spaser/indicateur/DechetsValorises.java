// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;

/** Waste recovered as matter, by mass (I-23; L541-1 of the environment code). */
final class DechetsValorises extends RapportResultats {

    DechetsValorises() {
        super(Indicateur.DECHETS_VALORISES, TypeResultat.DECHETS_VALORISES, TypeResultat.DECHETS_PRODUITS);
    }
}
