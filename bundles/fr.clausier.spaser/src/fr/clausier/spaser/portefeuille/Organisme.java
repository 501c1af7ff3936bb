// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.Objects;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.TypeAcheteur;

/**
 * A buyer, as far as a summary needs it.
 *
 * @param nom           label, else name
 * @param siret         digits only, empty when not stated
 * @param type          kind of buyer
 * @param achatsAnnuels purchases of one calendar year, euros HT (D2111-3); null when not stated
 */
public record Organisme(String nom, String siret, TypeAcheteur type, BigDecimal achatsAnnuels) {

    public Organisme {
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(siret, "siret");
    }

    /** Reads a buyer of the model. */
    public static Organisme de(Acheteur acheteur) {
        String siret = acheteur.getSiret() == null ? "" : acheteur.getSiret().replaceAll("\\D", "");
        return new Organisme(Libelles.de(acheteur), siret, acheteur.getType(), acheteur.getAchatsAnnuels());
    }

    /**
     * Whether both are the same legal person: the same SIRET, or the same label where one of them has no SIRET.
     * Two dossiers may each declare the same buyer.
     */
    public boolean estLeMeme(Organisme autre) {
        return siret.isEmpty() || autre.siret.isEmpty() ? nom.equals(autre.nom) : siret.equals(autre.siret);
    }
}
