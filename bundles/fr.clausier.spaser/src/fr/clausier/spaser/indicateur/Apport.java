// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.Objects;

import fr.clausier.spaser.portefeuille.Reponse;

/**
 * What one contract, or one row of realised figures, adds to an indicator.
 *
 * @param reponse      whether it counts; not stated when a fact is missing
 * @param denombre     whether it is counted one by one; amounts are taken over all
 * @param montant      its amount, euros HT; null when not stated
 * @param numerateur   its own quantity, for indicators that add quantities; null when it has none or it is not known
 * @param denominateur what the quantity is held against; null when the indicator has no denominator
 */
public record Apport(Reponse reponse, boolean denombre, BigDecimal montant, BigDecimal numerateur, BigDecimal denominateur) {

    public Apport {
        Objects.requireNonNull(reponse, "reponse");
    }

    /** A quantity over another; not stated when one of them is missing. */
    static Apport rapport(BigDecimal numerateur, BigDecimal denominateur) {
        boolean complet = numerateur != null && denominateur != null;
        return new Apport(complet ? Reponse.OUI : Reponse.NON_RENSEIGNE, true, null, complet ? numerateur : null, complet ? denominateur : null);
    }

    /** A quantity to add up; not stated when it is missing. */
    static Apport somme(BigDecimal quantite) {
        return new Apport(quantite == null ? Reponse.NON_RENSEIGNE : Reponse.OUI, true, null, quantite, null);
    }
}
