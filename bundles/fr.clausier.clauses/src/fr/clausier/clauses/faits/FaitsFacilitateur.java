// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Facilitateur;

/** The facilitator of social clauses. */
public final class FaitsFacilitateur implements Source {

    private final Facilitateur facilitateur;

    FaitsFacilitateur(Facilitateur facilitateur) {
        this.facilitateur = facilitateur;
    }

    @Override
    public EObject source() {
        return facilitateur;
    }

    /** Name. */
    @Fait
    public String nom() {
        String titre = Phrases.texte(facilitateur.getTitre());
        return titre != null ? titre : String.valueOf(facilitateur.getName());
    }

    /** Address, e-mail and telephone that are known, in one phrase; null when none is. */
    @Fait(facultatif = true)
    public String coordonnees() {
        List<String> morceaux = new ArrayList<>();
        ajouter(morceaux, "", Phrases.groupe(facilitateur.getAdresse()));
        ajouter(morceaux, "courriel ", Phrases.texte(facilitateur.getCourriel()));
        ajouter(morceaux, "téléphone ", Phrases.texte(facilitateur.getTelephone()));
        return morceaux.isEmpty() ? null : String.join(", ", morceaux);
    }

    private static void ajouter(List<String> morceaux, String prefixe, String texte) {
        if (texte != null) {
            morceaux.add(prefixe + texte);
        }
    }
}
