// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.TypeEngagement;

/** Puts together the lots that the same words bind, in the order of the file. */
record Regroupement(List<GroupeInsertion> insertions, List<ThemeSocial> sociaux, List<ThemeEnvironnement> themes,
        List<JeuDeCriteres> jeux) {

    Regroupement(List<FaitsLot> lots) {
        this(insertions(lots), sociaux(lots), themes(lots), jeux(lots));
    }

    private static List<GroupeInsertion> insertions(List<FaitsLot> lots) {
        Map<String, List<FaitsLot>> groupes = new LinkedHashMap<>();
        for (FaitsLot lot : lots) {
            if (lot.insertion() != null) {
                groupes.computeIfAbsent(GroupeInsertion.signature(lot), s -> new ArrayList<>()).add(lot);
            }
        }
        return groupes.values().stream().map(g -> new GroupeInsertion(g, g.size() == lots.size())).toList();
    }

    private static List<ThemeSocial> sociaux(List<FaitsLot> lots) {
        Map<String, List<FaitsClauseSociale>> groupes = new LinkedHashMap<>();
        for (FaitsLot lot : lots) {
            for (FaitsClauseSociale clause : lot.clausesSociales()) {
                groupes.computeIfAbsent(clause.signature(), s -> new ArrayList<>()).add(clause);
            }
        }
        return groupes.values().stream().map(g -> {
            List<FaitsLot> concernes = g.stream().map(FaitsClauseSociale::lot).distinct().toList();
            return new ThemeSocial(g.get(0), concernes, concernes.size() == lots.size());
        }).toList();
    }

    private static List<ThemeEnvironnement> themes(List<FaitsLot> lots) {
        // Subjects come in the order of the model, so that documents of all purchases read alike.
        Map<TypeEngagement, List<FaitsEngagement>> groupes = new TreeMap<>();
        for (FaitsLot lot : lots) {
            for (FaitsEngagement engagement : lot.engagements()) {
                groupes.computeIfAbsent(engagement.typeEngagement(), t -> new ArrayList<>()).add(engagement);
            }
        }
        return groupes.values().stream().map(g -> {
            List<FaitsLot> concernes = g.stream().map(FaitsEngagement::lot).distinct().toList();
            return new ThemeEnvironnement(g, concernes, concernes.size() == lots.size());
        }).toList();
    }

    private static List<JeuDeCriteres> jeux(List<FaitsLot> lots) {
        Map<JeuCriteres, List<FaitsLot>> groupes = new LinkedHashMap<>();
        for (FaitsLot lot : lots) {
            JeuCriteres jeu = lot.criteres();
            if (jeu != null && !jeu.getCriteres().isEmpty()) {
                groupes.computeIfAbsent(jeu, j -> new ArrayList<>()).add(lot);
            }
        }
        return groupes.entrySet().stream()
                .map(g -> new JeuDeCriteres(g.getKey(), g.getValue(), g.getValue().size() == lots.size())).toList();
    }
}
