// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.SousCritere;

/** A sub-criterion; always published, with its weight in the whole. */
public final class FaitsSousCritere implements Source {

    private final SousCritere sousCritere;

    FaitsSousCritere(SousCritere sousCritere) {
        this.sousCritere = sousCritere;
    }

    @Override
    public EObject source() {
        return sousCritere;
    }

    /** Published wording. */
    @Fait
    public String titre() {
        String titre = Phrases.groupe(sousCritere.getTitre());
        return titre != null ? titre : Libelles.de("criteres", Ponderations.type(sousCritere), "libelle");
    }

    /** Weight in the whole mark: 12 %; empty when it has none. */
    @Fait
    public String poids() {
        return Ponderations.poidsAbsolu(sousCritere).map(NombresFrancais::pourcent).orElse("");
    }

    /** What is looked at, in one cell; empty when not stated. */
    @Fait
    public String elements() {
        return Enumeration.suite(Phrases.groupes(List.copyOf(sousCritere.getElements())));
    }
}
