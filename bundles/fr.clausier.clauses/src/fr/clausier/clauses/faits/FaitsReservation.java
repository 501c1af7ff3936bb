// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.TypeReservation;

/** The reservation of one lot. */
public final class FaitsReservation implements Source {

    private final Reservation reservation;
    private final FaitsLot lot;

    FaitsReservation(Reservation reservation, FaitsLot lot) {
        this.reservation = reservation;
        this.lot = lot;
    }

    @Override
    public EObject source() {
        return reservation;
    }

    /** Lot it belongs to. */
    @Fait
    public FaitsLot lot() {
        return lot;
    }

    /** To whom, as a phrase that follows "réservé". */
    @Fait
    public String structures() {
        return String.join(", et ", types().stream().map(t -> Libelles.de("reservations", t, "structures")).toList());
    }

    /** Articles it rests on, joint opening and limits included. */
    @Fait
    public String articles() {
        List<String> articles = new ArrayList<>(types().stream()
                .map(t -> Libelles.de("reservations", t, "article")).toList());
        if (types().contains(TypeReservation.HANDICAP) && types().contains(TypeReservation.INSERTION)) {
            articles.add("L. 2113-14");
        }
        if (solidaire()) {
            articles.add("L. 2113-16");
        }
        return Enumeration.et(articles);
    }

    /** People whose share is set, in words; missing for the social economy. */
    @Fait(facultatif = true)
    public String personnes() {
        List<String> personnes = types().stream()
                .map(t -> Libelles.facultatif("reservations", t.getName(), "personnes")).filter(Objects::nonNull).toList();
        return personnes.isEmpty() ? null : String.join(" ou de ", personnes);
    }

    /** Minimum share of these people, percent: what the buyer wrote, else the legal 50 % (R2113-7). */
    @Fait
    @Chiffre("proportion")
    public BigDecimal proportion() {
        return reservation.getProportion() == null ? BigDecimal.valueOf(50) : reservation.getProportion();
    }

    /** What a candidate shows, one phrase for each kind. */
    @Fait
    public List<String> preuves() {
        return types().stream().map(t -> Libelles.de("reservations", t, "preuve")).toList();
    }

    /** Reserved to the social economy (L2113-15): three years at most, and not twice. */
    @Fait
    public boolean solidaire() {
        return types().contains(TypeReservation.ESS);
    }

    private List<TypeReservation> types() {
        return List.copyOf(new LinkedHashSet<>(reservation.getTypes()));
    }

    /** Whether it rests on more than one article. */
    @Fait
    public boolean plusieursArticles() {
        return articles().contains(" et ");
    }
}
