// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;
import fr.clausier.spaser.suivi.SuiviObjectif;

/**
 * What a supposition does to one planned value.
 *
 * @param avant the indicator without it
 * @param apres the indicator with it
 */
public record Effet(SuiviIndicateur avant, SuiviIndicateur apres) {

    /** Planned value with the supposition less without it, to the hundredth; null when one of them is not known. */
    public BigDecimal ecart() {
        return avant.prevu().renseignee() && apres.prevu().renseignee() ? apres.prevu().valeur().arrondi(2).subtract(avant.prevu().valeur().arrondi(2)) : null;
    }

    /** The planned values that change, in the order of the catalogue. */
    public static List<Effet> entre(Suivi avant, Suivi apres) {
        List<Effet> effets = new ArrayList<>();
        for (SuiviIndicateur ancien : avant.indicateurs()) {
            SuiviIndicateur nouveau = apres.indicateur(ancien.indicateur(), ancien.grandeur()).orElseThrow();
            if (ancien.prevu() != null && !memeValeur(ancien.prevu(), nouveau.prevu())) {
                effets.add(new Effet(ancien, nouveau));
            }
        }
        return effets;
    }

    /** The objectives whose status changes: as they were, then as they become. */
    public static List<List<SuiviObjectif>> objectifs(Suivi avant, Suivi apres) {
        List<List<SuiviObjectif>> changes = new ArrayList<>();
        for (int i = 0; i < avant.objectifs().size(); i++) {
            SuiviObjectif ancien = avant.objectifs().get(i);
            SuiviObjectif nouveau = apres.objectifs().get(i);
            if (ancien.statut() != nouveau.statut() || !ancien.reste().equals(nouveau.reste())) {
                changes.add(List.of(ancien, nouveau));
            }
        }
        return changes;
    }

    private static boolean memeValeur(Mesure a, Mesure b) {
        if (!a.renseignee() || !b.renseignee()) {
            return a.renseignee() == b.renseignee();
        }
        return a.valeur().egale(b.valeur());
    }
}
