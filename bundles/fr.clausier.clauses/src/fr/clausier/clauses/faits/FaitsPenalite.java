// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Penalite;

/** A penalty set by the buyer. */
public final class FaitsPenalite implements Source {

    private final Penalite penalite;

    private FaitsPenalite(Penalite penalite) {
        this.penalite = penalite;
    }

    /** The penalties that have an amount. */
    static List<FaitsPenalite> de(List<Penalite> penalites) {
        return penalites.stream().filter(p -> p.getMontant() != null).map(FaitsPenalite::new).toList();
    }

    @Override
    public EObject source() {
        return penalite;
    }

    /** Amount, euros. */
    @Fait
    public BigDecimal montant() {
        return penalite.getMontant();
    }

    /** What it is counted by: par heure d'insertion non réalisée. */
    @Fait
    public String unite() {
        return Libelles.de("penalites", penalite.getUnite(), "libelle");
    }

    /** Amount and unit: 50 € par heure d'insertion non réalisée. */
    @Fait
    public String texte() {
        return NombresFrancais.euros(montant()) + " " + unite();
    }
}
