// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;

/** One thing asked for in the same words of one lot or several. */
public final class Exigence extends GroupeLots implements Source {

    /**
     * The words of one lot.
     *
     * @param source    what was written
     * @param intitule  what is asked for
     * @param precision what completes it, null without
     * @param raison    why, for the internal note, null without
     */
    record Mots(EObject source, String intitule, String precision, String raison) {
    }

    private final Mots mots;

    private Exigence(Mots mots, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.mots = mots;
    }

    /** What all lots ask for, in the order of the file, the same words put together. */
    static List<Exigence> de(List<FaitsLot> lots, Function<FaitsLot, Stream<Mots>> lecture) {
        Map<List<String>, List<FaitsLot>> groupes = new LinkedHashMap<>();
        Map<List<String>, Mots> premiers = new LinkedHashMap<>();
        for (FaitsLot lot : lots) {
            lecture.apply(lot).filter(m -> m.intitule() != null).forEach(m -> {
                List<String> cle = List.of(m.intitule(), String.valueOf(m.precision()), String.valueOf(m.raison()));
                premiers.putIfAbsent(cle, m);
                List<FaitsLot> siens = groupes.computeIfAbsent(cle, c -> new ArrayList<>());
                if (!siens.contains(lot)) {
                    siens.add(lot);
                }
            });
        }
        return groupes.entrySet().stream()
                .map(g -> new Exigence(premiers.get(g.getKey()), g.getValue(), g.getValue().size() == lots.size())).toList();
    }

    @Override
    public EObject source() {
        return mots.source();
    }

    /** What is asked for. */
    @Fait
    public String intitule() {
        return mots.intitule();
    }

    /** What completes it. */
    @Fait(facultatif = true)
    public String precision() {
        return mots.precision();
    }

    /** Why: internal, never published. */
    @Fait(facultatif = true)
    public String raison() {
        return mots.raison();
    }
}
