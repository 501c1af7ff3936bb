// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.faits.VocabulaireDesFaits;
import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.CiblesDeRenvoi;
import fr.clausier.dsl.gabarit.Defaut;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.vocabulaire.Cibles;
import fr.clausier.dsl.vocabulaire.Controle;
import fr.clausier.dsl.vocabulaire.Noms;
import fr.clausier.dsl.vocabulaire.Repetition;
import fr.clausier.model.strategie.PorteeClause;

/** Every text of the library is held against the facts: no path that does not exist, no value that may be missing. */
class BibliothequeTest {

    private static final Noms MARCHE = Noms.de(VocabulaireDesFaits.lire());

    private final Bibliotheque bibliotheque = Bibliotheque.standard();

    @Test
    void chaqueClauseSeControleContreLesFaits() {
        List<String> defauts = new ArrayList<>();
        for (Clause clause : bibliotheque.clauses()) {
            Noms noms = noms(clause);
            if (clause.condition() != null) {
                noter(clause.id() + " (si)", Controle.condition(clause.condition(), noms), defauts);
                noms = noms.sous(clause.condition());
            }
            controler(clause.intitule(), noms, defauts);
            controler(clause.texte(), noms.avecCibles(cibles(clause.id())), defauts);
        }
        assertEquals("", String.join("\n", defauts));
    }

    private static Cibles cibles(String id) {
        return BibliothequeNationale.bibliotheques().stream().flatMap(b -> b.getClauses().stream()).filter(c -> c.getName().equals(id)).findFirst()
                .map(CiblesDeRenvoi::de).orElseThrow();
    }

    @Test
    void chaquePlanSeControleContreLesFaits() {
        List<String> defauts = new ArrayList<>();
        for (PlanDocument plan : bibliotheque.plans()) {
            Noms noms = avec(MARCHE, plan.portee());
            if (plan.condition() != null) {
                noter(plan.code(), Controle.condition(plan.condition(), noms), defauts);
            }
            for (Gabarit texte : List.of(plan.nomFichier(), plan.titre(), plan.sousTitre())) {
                controler(texte, noms, defauts);
            }
            plan.entete().values().forEach(texte -> controler(texte, noms, defauts));
            sections(plan.sections()).forEach(s -> controler(s.titre(), noms(plan, s.chemin()), defauts));
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
        assertEquals(List.of("AAPC", "SOURCING", "RC", "CCAP", "CCTP", "AE", "AE-ANNEXE", "CADRE-TECHNIQUE", "CADRE-SOCIAL", "CADRE-ENVIRONNEMENT", "PRIX",
                "ANNEXE-PUBLICS", "ANNEXE-SUIVI", "NOTE"),
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

    private static void controler(Gabarit texte, Noms noms, List<String> defauts) {
        noter(texte.nom(), Controle.texte(texte.noeuds(), noms), defauts);
    }

    private static void noter(String nom, List<Defaut> trouves, List<String> defauts) {
        trouves.forEach(d -> defauts.add(nom + ", ligne " + d.ligne() + " : " + d.message()));
    }

    /** What a clause may read: the purchase, what its section or document is repeated for, what itself is repeated for. */
    private Noms noms(Clause clause) {
        PlanDocument plan = bibliotheque.plans().stream().filter(p -> p.code().equals(clause.document())).findFirst()
                .orElseThrow();
        return avec(noms(plan, clause.rubrique()), clause.portee());
    }

    /** What may be read at a place of a document: its sections are repeated one inside the other. */
    private static Noms noms(PlanDocument plan, String chemin) {
        Noms noms = avec(MARCHE, plan.portee());
        for (PlanSection section : sections(plan.sections())) {
            if (chemin.equals(section.chemin()) || chemin.startsWith(section.chemin() + "/")) {
                noms = avec(noms, section.portee());
            }
        }
        return noms;
    }

    private static Noms avec(Noms noms, PorteeClause cas) {
        return Repetition.dans(noms, cas);
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
