// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;

import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;

/** One indicator: what it counts, in which units it can be expressed, and how it is measured. */
public interface IndicateurSpaser {

    /** The indicator of the model. */
    Indicateur code();

    /** In what it can be expressed; a target in anything else cannot be compared. */
    List<Grandeur> grandeurs();

    /** In what it is shown when no target says otherwise, in order; a part of {@link #grandeurs()}. */
    List<Grandeur> presentation();

    /**
     * Measures a set of contracts.
     *
     * @param grandeur one of {@link #grandeurs()}
     */
    Mesure mesurer(List<Contrat> contrats, Grandeur grandeur);

    /** The words for a unit. */
    default String libelle(Grandeur grandeur) {
        return grandeur.libelle();
    }

    /** By number or by value, for a share whose target does not say: the way in which the indicator is first shown. */
    default BaseIndicateur baseParDefaut() {
        return presentation().stream().filter(Grandeur::estPart).map(Grandeur::base).findFirst()
                .orElse(BaseIndicateur.NOMBRE);
    }

    /** Its words. */
    default FicheIndicateur fiche() {
        return FicheIndicateur.de(code());
    }
}
