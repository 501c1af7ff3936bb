// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Seuil;
import fr.clausier.model.calcul.NombresFrancais;

/** A threshold that applied on the day of reference. */
public final class FaitsSeuil {

    private final String libelle;
    private final Seuil seuil;

    FaitsSeuil(String libelle, Seuil seuil) {
        this.libelle = libelle;
        this.seuil = seuil;
    }

    /** What it decides. */
    @Fait
    public String libelle() {
        return libelle;
    }

    /** Value, euros HT. */
    @Fait
    public BigDecimal valeur() {
        return seuil.valeur();
    }

    /** Text it comes from. */
    @Fait
    public String fondement() {
        return Phrases.groupe(seuil.source());
    }

    /** Days between which it holds, in words. */
    @Fait
    public String periode() {
        if (seuil.de() == null && seuil.a() == null) {
            return "sans limite connue";
        }
        String debut = seuil.de() == null ? "" : "depuis le " + NombresFrancais.date(seuil.de());
        String fin = seuil.a() == null ? "" : "jusqu'au " + NombresFrancais.date(seuil.a());
        return (debut + " " + fin).strip();
    }
}
