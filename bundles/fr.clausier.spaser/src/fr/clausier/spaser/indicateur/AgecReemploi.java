// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;

/** Products that are second-hand or reused (I-21; AGEC law, article 58). */
final class AgecReemploi extends RapportResultats {

    AgecReemploi() {
        super(Indicateur.AGEC_REEMPLOI, TypeResultat.AGEC_REEMPLOI, TypeResultat.AGEC);
    }
}
