// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;

/** What the notice says of one contract: reserved participation, strategic procurement. */
public final class FaitsAvisLot implements Source {

    private final FaitsLot lot;
    private final boolean innovant;

    FaitsAvisLot(FaitsLot lot, boolean innovant) {
        this.lot = lot;
        this.innovant = innovant;
    }

    @Override
    public EObject source() {
        return lot.source();
    }

    /** The contract. */
    @Fait
    public FaitsLot lot() {
        return lot;
    }

    /** Reserved participation (BT-71). */
    @Fait
    public FaitsCode participation() {
        FaitsReservation reservation = lot.reservation();
        return FaitsCode.de("reserved-procurement", reservation == null ? "none" : reservation.solidaire() ? "res-pub-ser" : "res-ws");
    }

    /** Codes of the strategic procurement (BT-06): env-imp, soc-obj; that of none when nothing is strategic. */
    @Fait
    public String achats() {
        return codes(achatStrategique());
    }

    /** Codes of the approaches to reduce environmental impacts (BT-774), each once; empty without commitment. */
    @Fait
    public String environnement() {
        return codes(incidences());
    }

    /** Codes of the social objectives (BT-775), each once; empty without social condition. */
    @Fait
    public String social() {
        return codes(objectifsSociaux());
    }

    List<FaitsCode> achatStrategique() {
        List<String> codes = new ArrayList<>();
        ajouter(codes, !lot.engagements().isEmpty(), "env-imp");
        ajouter(codes, lot.social(), "soc-obj");
        ajouter(codes, innovant, "inn-pur");
        ajouter(codes, codes.isEmpty(), "none");
        return codes("strategic-procurement", codes.stream());
    }

    List<FaitsCode> incidences() {
        return codes("environmental-impact", lot.engagements().stream().flatMap(e -> rapproches("engagements", e.type())));
    }

    List<FaitsCode> objectifsSociaux() {
        Stream<String> insertion = lot.insertion() == null ? Stream.empty() : Stream.of("opp");
        return codes("social-objective", Stream.concat(insertion, lot.clausesSociales().stream().flatMap(c -> rapproches("clausesSociales", c.type()))));
    }

    /** What the contractor commits to, in one phrase: for BT-777 and BT-70; empty without commitment. */
    @Fait
    public String description() {
        List<String> parties = new ArrayList<>();
        if (lot.insertion() != null) {
            parties.add(lot.insertion().effort().isEmpty() ? "action d'insertion professionnelle"
                    : "action d'insertion professionnelle, au minimum : " + lot.insertion().effort());
        }
        ajouter(parties, !lot.resumeSocial().isEmpty(), lot.resumeSocial());
        ajouter(parties, !lot.resumeEnvironnement().isEmpty(), lot.resumeEnvironnement());
        return String.join(" ; ", parties);
    }

    private static List<FaitsCode> codes(String liste, Stream<String> codes) {
        return codes.distinct().map(c -> FaitsCode.de(liste, c)).toList();
    }

    private static String codes(List<FaitsCode> codes) {
        return String.join(", ", codes.stream().map(FaitsCode::code).toList());
    }

    private static Stream<String> rapproches(String famille, String type) {
        return Stream.of(Libelles.de(famille, type, "eforms").split(" "));
    }

    private static void ajouter(List<String> liste, boolean oui, String texte) {
        if (oui) {
            liste.add(texte);
        }
    }
}
