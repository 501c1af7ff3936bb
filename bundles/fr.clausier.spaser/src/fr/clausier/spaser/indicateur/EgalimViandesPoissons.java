// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeResultat;

/** Durable and quality meat and fish (I-22; L230-5-1 of the rural code). */
final class EgalimViandesPoissons extends RapportResultats {

    EgalimViandesPoissons() {
        super(Indicateur.EGALIM_VIANDES_POISSONS, TypeResultat.VIANDES_POISSONS_DURABLES, TypeResultat.VIANDES_POISSONS);
    }
}
