// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;

import fr.clausier.model.strategie.Indicateur;

/** Insertion hours as full-time equivalents of 1 607 hours (I-10). */
final class EtpInsertion extends SommeHeures {

    EtpInsertion() {
        super(Indicateur.ETP_INSERTION);
    }

    @Override
    public List<Grandeur> presentation() {
        return List.of(Grandeur.ETP);
    }
}
