// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.clausier.model.strategie.TypeReservation;

/**
 * What a contract says of social matters.
 *
 * @param clause       whether it has an insertion clause or another social condition (L2112-2, L2112-2-1)
 * @param critere      whether an award criterion or sub-criterion is social; not stated while no criteria are written
 * @param reserve      whether the contract is reserved (L2113-12 to L2113-16)
 * @param reservations to whom it is reserved; empty when not reserved or when nobody says to whom
 * @param heures       insertion hours
 * @param clauses      social conditions, in words
 * @param exemption    written reason for no social condition (L2112-2-1 III), empty without
 */
public record FaitsSociaux(Reponse clause, Reponse critere, Reponse reserve, Set<TypeReservation> reservations,
        HeuresPrevues heures, List<String> clauses, String exemption) {

    public FaitsSociaux {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(critere, "critere");
        Objects.requireNonNull(reserve, "reserve");
        Objects.requireNonNull(heures, "heures");
        Objects.requireNonNull(exemption, "exemption");
        reservations = Set.copyOf(reservations);
        clauses = List.copyOf(clauses);
    }

    /** Whether the contract has a clause, a criterion or a reservation. */
    public Reponse consideration() {
        return clause.ou(critere).ou(reserve);
    }

    /**
     * Whether the whole amount goes to structures of these kinds, as far as the reservation tells.
     *
     * @return no for a contract that is not reserved; not stated when the reservation also admits others, or names nobody
     */
    public Reponse reserveA(Set<TypeReservation> types) {
        if (reserve != Reponse.OUI) {
            return reserve;
        }
        if (reservations.isEmpty()) {
            return Reponse.NON_RENSEIGNE;
        }
        if (types.containsAll(reservations)) {
            return Reponse.OUI;
        }
        return reservations.stream().anyMatch(types::contains) ? Reponse.NON_RENSEIGNE : Reponse.NON;
    }
}
