// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.bibliotheque.Clause.Portee;
import fr.clausier.clauses.faits.FaitsEdition;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.clauses.gabarit.Controle;
import fr.clausier.clauses.gabarit.Vocabulaire;
import fr.clausier.dsl.gabarit.Gabarit;

/** Every text of the library is held against the facts: no path that does not exist, no value that may be missing. */
class BibliothequeTest {

    private static final Vocabulaire MARCHE = Vocabulaire.vide()
            .avec("marche", FaitsMarche.class).avec("edition", FaitsEdition.class);

    private final Bibliotheque bibliotheque = Bibliotheque.standard();

    @Test
    void chaqueClauseSeControleContreLesFaits() {
        List<String> defauts = new ArrayList<>();
        for (Clause clause : bibliotheque.clauses()) {
            var portee = portee(clause);
            if (clause.condition() != null) {
                defauts.addAll(Controle.condition(clause.id() + " (si)", clause.condition(), portee));
                portee = portee.sous(clause.condition());
            }
            defauts.addAll(Controle.texte(clause.intitule(), portee));
            defauts.addAll(Controle.texte(clause.texte(), portee));
        }
        assertEquals("", String.join("\n", defauts));
    }

    @Test
    void chaquePlanSeControleContreLesFaits() {
        List<String> defauts = new ArrayList<>();
        for (PlanDocument plan : bibliotheque.plans()) {
            var portee = avec(MARCHE, plan.portee());
            if (plan.condition() != null) {
                defauts.addAll(Controle.condition(plan.code(), plan.condition(), portee));
            }
            for (Gabarit texte : List.of(plan.nomFichier(), plan.titre(), plan.sousTitre())) {
                defauts.addAll(Controle.texte(texte, portee));
            }
            plan.entete().values().forEach(texte -> defauts.addAll(Controle.texte(texte, avec(MARCHE, plan.portee()))));
            sections(plan.sections()).forEach(s -> defauts.addAll(
                    Controle.texte(s.titre(), avec(avec(MARCHE, plan.portee()), s.portee()))));
        }
        assertEquals("", String.join("\n", defauts));
    }

    @Test
    void chaqueClauseAUnePlaceDansSonDocument() {
        Set<String> places = new HashSet<>();
        bibliotheque.plans().forEach(p -> sections(p.sections()).forEach(s -> places.add(p.code() + ":" + s.chemin())));
        List<String> perdues = bibliotheque.clauses().stream()
                .filter(c -> !places.contains(c.document() + ":" + c.rubrique())).map(Clause::id).toList();
        assertEquals(List.of(), perdues);
    }

    @Test
    void laBibliothequeEstComplete() {
        assertTrue(bibliotheque.clauses().size() >= 60, "clauses : " + bibliotheque.clauses().size());
        assertEquals(List.of("RC", "CCAP", "CCTP", "AE-ANNEXE", "ANNEXE-PUBLICS", "ANNEXE-SUIVI", "NOTE"),
                bibliotheque.plans().stream().map(PlanDocument::code).toList());
        assertTrue(bibliotheque.clauses().stream().noneMatch(c -> c.titre().isBlank()));
    }

    @Test
    void chaqueClauseDitSurQuoiElleRepose() {
        assertEquals(List.of(), bibliotheque.clauses().stream().filter(c -> c.fondement().isEmpty()).map(Clause::id).toList());
        assertTrue(bibliotheque.clauses().stream().filter(c -> c.vigilance() != null).count() >= 100);
    }

    @Test
    void lesClausesCiteesExistentEtLesExclusionsSontMutuelles() {
        Map<String, Clause> parId = bibliotheque.clauses().stream().collect(Collectors.toMap(Clause::id, c -> c));
        for (Clause clause : bibliotheque.clauses()) {
            for (String citee : clause.complementaires()) {
                assertTrue(parId.containsKey(citee), clause.id() + " : " + citee);
            }
            for (String exclue : clause.incompatibles()) {
                assertTrue(parId.containsKey(exclue), clause.id() + " : " + exclue);
                assertTrue(parId.get(exclue).incompatibles().contains(clause.id()), exclue + " n'exclut pas " + clause.id());
            }
        }
    }

    @Test
    void uneForceEnAppelleDeuxAutres() {
        Map<String, Set<Force>> places = new TreeMap<>();
        bibliotheque.clauses().stream().filter(c -> c.force() != null).forEach(c -> places
                .computeIfAbsent(c.document() + ":" + c.rubrique() + ":" + c.ordre(), p -> EnumSet.noneOf(Force.class)).add(c.force()));
        assertTrue(places.size() >= 5, places.toString());
        places.forEach((place, forces) -> assertEquals(EnumSet.allOf(Force.class), forces, place));
    }

    /** What a clause may read: the purchase, what its section or document is repeated for, what itself is repeated for. */
    private Vocabulaire portee(Clause clause) {
        PlanDocument plan = bibliotheque.plans().stream().filter(p -> p.code().equals(clause.document())).findFirst()
                .orElseThrow();
        var portee = avec(MARCHE, plan.portee());
        for (PlanSection section : sections(plan.sections())) {
            if (clause.rubrique().equals(section.chemin()) || clause.rubrique().startsWith(section.chemin() + "/")) {
                portee = avec(portee, section.portee());
            }
        }
        return avec(portee, clause.portee());
    }

    private static Vocabulaire avec(Vocabulaire portee, Portee cas) {
        if (cas == Portee.MARCHE) {
            return portee;
        }
        Type element = Controle.elements("portée", cas.liste(), portee);
        assertTrue(!(element instanceof ParameterizedType));
        return portee.avec(cas.variable(), element);
    }

    private static List<PlanSection> sections(List<PlanSection> sections) {
        List<PlanSection> toutes = new ArrayList<>();
        for (PlanSection section : sections) {
            toutes.add(section);
            toutes.addAll(sections(section.sections()));
        }
        return toutes;
    }
}
