// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Tranche;

/** A firm or optional part of the contract (R2113-4). */
public final class FaitsTranche implements Source {

    private final Tranche tranche;

    FaitsTranche(Tranche tranche) {
        this.tranche = tranche;
    }

    @Override
    public EObject source() {
        return tranche;
    }

    /** Needs a decision of the buyer. */
    @Fait
    public boolean optionnelle() {
        return tranche.isOptionnelle();
    }

    /** Tranche ferme, tranche optionnelle n° 1. */
    @Fait
    public String designation() {
        return "Tranche " + (optionnelle() ? "optionnelle" : "ferme") + (tranche.getNumero() == null ? "" : " n° " + tranche.getNumero());
    }

    /** What it consists of. */
    @Fait(facultatif = true)
    public String titre() {
        return Phrases.groupe(tranche.getTitre());
    }

    /** Time for performance, months. */
    @Fait(facultatif = true)
    public Integer delai() {
        return tranche.getDelaiMois();
    }

    /** Estimated amount, euros HT: internal, never published. */
    @Fait(facultatif = true)
    public BigDecimal montant() {
        return tranche.getMontant();
    }
}
