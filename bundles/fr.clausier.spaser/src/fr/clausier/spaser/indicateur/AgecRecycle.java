// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;

/** Products with recycled content (I-21; AGEC law, article 58). */
final class AgecRecycle extends RapportResultats {

    AgecRecycle() {
        super(Indicateur.AGEC_RECYCLE, TypeResultat.AGEC_RECYCLE, TypeResultat.AGEC);
    }
}
