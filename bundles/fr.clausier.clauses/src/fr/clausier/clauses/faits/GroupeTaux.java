// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;

/** Lots that have the same rate of advance or retainage. */
public final class GroupeTaux extends GroupeLots implements Source {

    private final BigDecimal taux;

    private GroupeTaux(BigDecimal taux, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.taux = taux;
    }

    /** Groups of lots by rate, lowest first; lots without a rate, or at zero, are in none. */
    static List<GroupeTaux> de(List<FaitsLot> lots, Function<FaitsLot, BigDecimal> lecture) {
        Map<BigDecimal, List<FaitsLot>> groupes = new TreeMap<>();
        for (FaitsLot lot : lots) {
            BigDecimal taux = lecture.apply(lot);
            if (taux != null && taux.signum() > 0) {
                groupes.computeIfAbsent(taux, t -> new ArrayList<>()).add(lot);
            }
        }
        return groupes.entrySet().stream()
                .map(g -> new GroupeTaux(g.getKey(), g.getValue(), g.getValue().size() == lots.size())).toList();
    }

    /** The rate when all lots share one, null otherwise. */
    static BigDecimal unique(List<GroupeTaux> groupes) {
        return groupes.size() == 1 && !groupes.get(0).partiel() ? groupes.get(0).taux() : null;
    }

    @Override
    public EObject source() {
        return lots().get(0).source();
    }

    /** Rate, percent. */
    @Fait
    public BigDecimal taux() {
        return taux;
    }
}
