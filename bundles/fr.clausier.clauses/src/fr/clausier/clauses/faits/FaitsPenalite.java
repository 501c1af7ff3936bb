// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Penalite;

/** A penalty set by the buyer. */
public final class FaitsPenalite implements Source {

    private final Penalite penalite;

    private FaitsPenalite(Penalite penalite) {
        this.penalite = penalite;
    }

    /** The penalties that say how much they are: an amount, or a multiple of a reference. */
    static List<FaitsPenalite> de(List<Penalite> penalites) {
        return penalites.stream().filter(p -> p.getMontant() != null || p.getCoefficient() != null && Phrases.groupe(p.getReference()) != null)
                .map(FaitsPenalite::new).toList();
    }

    @Override
    public EObject source() {
        return penalite;
    }

    /** How much: 50 €, or 3 fois le SMIC horaire. */
    @Fait
    @Chiffre("montant")
    public String valeur() {
        return penalite.getMontant() != null ? NombresFrancais.euros(penalite.getMontant())
                : NombresFrancais.nombre(penalite.getCoefficient()) + " fois " + Phrases.groupe(penalite.getReference());
    }

    /** What it is counted by: par heure d'insertion non réalisée. */
    @Fait
    public String unite() {
        return Libelles.de("penalites", penalite.getUnite(), "libelle");
    }

    /** Most that can be asked: 2 000 €, 5 % du montant du marché. */
    @Fait(facultatif = true)
    @Chiffre({ "plafond", "plafondTaux" })
    public String plafond() {
        List<String> plafonds = new ArrayList<>();
        if (penalite.getPlafond() != null) {
            plafonds.add(NombresFrancais.euros(penalite.getPlafond()));
        }
        if (penalite.getPlafondTaux() != null) {
            plafonds.add(NombresFrancais.pourcent(penalite.getPlafondTaux()) + " du montant du marché");
        }
        return plafonds.isEmpty() ? null : String.join(" et de ", plafonds);
    }

    /** The whole of it: 50 € par heure d'insertion non réalisée, dans la limite de 2 000 €. */
    @Fait
    public String texte() {
        return valeur() + " " + unite() + (plafond() == null ? "" : ", dans la limite de " + plafond());
    }
}
