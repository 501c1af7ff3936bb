// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;

import fr.clausier.model.strategie.Indicateur;

/** Insertion hours (I-09). */
final class HeuresInsertionPrevues extends SommeHeures {

    HeuresInsertionPrevues() {
        super(Indicateur.HEURES_INSERTION);
    }

    @Override
    public List<Grandeur> presentation() {
        return List.of(Grandeur.HEURES);
    }
}
