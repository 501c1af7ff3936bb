// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;

/** Materials reused, by mass (I-23): never added to recovered waste, which is another thing. */
final class MateriauxReemployes extends RapportResultats {

    MateriauxReemployes() {
        super(Indicateur.MATERIAUX_REEMPLOYES, TypeResultat.MATERIAUX_REEMPLOYES, TypeResultat.MATERIAUX_UTILISES);
    }
}
