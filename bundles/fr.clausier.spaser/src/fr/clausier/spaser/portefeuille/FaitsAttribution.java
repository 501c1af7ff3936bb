// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

import fr.clausier.model.strategie.TypeOperateur;

/**
 * What the award of a contract decided.
 *
 * @param montantInitial amount at notification, euros HT; null when not stated
 * @param montantActuel  amount after the last change, euros HT; the initial one when nothing changed; null when not stated
 * @param categories     what kind of firm holds it; empty when nobody says
 * @param offres         offers received; null when not stated
 * @param infructueux    whether nobody was awarded the contract
 */
public record FaitsAttribution(BigDecimal montantInitial, BigDecimal montantActuel, Set<TypeOperateur> categories, Integer offres,
        Reponse infructueux) {

    /** A contract that is not awarded yet. */
    public static final FaitsAttribution AUCUNE = new FaitsAttribution(null, null, Set.of(), null, Reponse.NON_RENSEIGNE);

    public FaitsAttribution {
        categories = Set.copyOf(categories);
        Objects.requireNonNull(infructueux, "infructueux");
    }

    /** Whether the holder is of one of these kinds; not stated when no kind is. */
    public Reponse titulaire(Set<TypeOperateur> types) {
        return categories.isEmpty() ? Reponse.NON_RENSEIGNE : Reponse.de(categories.stream().anyMatch(types::contains));
    }
}
