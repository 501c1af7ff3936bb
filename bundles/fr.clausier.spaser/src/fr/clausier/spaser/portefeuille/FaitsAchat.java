// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a contract says of the purchase itself, beside its social and environmental facts.
 *
 * @param service     department of the buyer; empty when not stated
 * @param cpv         main CPV code, digits; empty when not stated
 * @param label       whether a label or its equivalent is asked for
 * @param coutGlobal  whether offers are judged on a global cost (R2152-9); not stated while no criteria are written
 * @param innovant    whether it is an innovative purchase
 * @param insertion   whether its very purpose is integration
 * @param exemption   whether it has no social condition, with the written reason of L2112-2-1
 * @param durable     planned share of durable and quality food, percent; null when not stated
 * @param bio         planned share of organic food, percent; null when not stated
 * @param viandes     planned share of durable meat and fish, percent; null when not stated
 * @param alimentaire whether it buys food
 * @param dureeMois   months of performance; null when not stated
 * @param travail     labour hours of the whole contract, from its labour share and hourly cost; null when a factor is missing
 * @param metier      trade, as typed; empty when not stated
 * @param membres     the other buyers of a grouping, for each of whom it counts
 */
public record FaitsAchat(String service, String cpv, Reponse label, Reponse coutGlobal, Reponse innovant, Reponse insertion,
        Reponse exemption, BigDecimal durable, BigDecimal bio, BigDecimal viandes, boolean alimentaire, Integer dureeMois, BigDecimal travail, String metier, List<Organisme> membres) {

    /** A contract of which nothing of this is known. */
    public static final FaitsAchat INCONNUS = new FaitsAchat("", "", Reponse.NON_RENSEIGNE, Reponse.NON_RENSEIGNE, Reponse.NON_RENSEIGNE,
            Reponse.NON_RENSEIGNE, Reponse.NON_RENSEIGNE, null, null, null, false, null, null, "", List.of());

    public FaitsAchat {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(cpv, "cpv");
        Objects.requireNonNull(metier, "metier");
        membres = List.copyOf(membres);
    }

    /** The CPV division, two digits; empty when no code is stated. */
    public String famille() {
        return cpv.length() < 2 ? "" : cpv.substring(0, 2);
    }
}
