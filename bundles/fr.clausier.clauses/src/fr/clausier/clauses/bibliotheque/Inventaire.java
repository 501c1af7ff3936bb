// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.FaitsDeClause;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Desactivation;
import fr.clausier.model.strategie.ModeleClause;

/** What becomes of each clause in a folder. */
public final class Inventaire {

    private Inventaire() {
    }

    /**
     * One clause.
     *
     * @param clause     the clause
     * @param remplacant the buyer's clause that stands for it, null without
     * @param motif      why the buyer does not use it, null when it is not switched off
     */
    public record Entree(ModeleClause clause, ModeleClause remplacant, String motif) {

        /** Whether documents may use it. */
        public boolean employee() {
            return remplacant == null && motif == null;
        }

        /** Whether it says where it goes; one that does not is told as an error, and used by no document. */
        boolean complete() {
            FaitsDeClause faits = new FaitsDeClause(clause);
            return clause.getName() != null && faits.document() != null && faits.rubrique() != null;
        }

        /** Version of its wording. */
        public String version() {
            return LecteurBibliotheque.version(clause);
        }

        /** Title of the buyer's library that holds it; empty for the national one. */
        public String provenance() {
            return LecteurBibliotheque.provenance(clause);
        }

        /** Code of its document; empty when it says none. */
        public String document() {
            FaitsDeClause faits = new FaitsDeClause(clause);
            return faits.document() == null ? "" : faits.document().getName();
        }

        /** Whether its legal basis is in force that day. */
        public boolean enVigueur(LocalDate jour) {
            FaitsDeClause faits = new FaitsDeClause(clause);
            return Clause.enVigueur(jour, faits.premier(ModeleClause::getEnVigueurDepuis, d -> true),
                    faits.premier(ModeleClause::getJusquau, d -> true));
        }

        /** Its legal basis, as documents cite it. */
        public List<String> fondement() {
            return new FaitsDeClause(clause).fondements().stream().map(LecteurBibliotheque::fondement).toList();
        }
    }

    /**
     * The clauses of the national library, then those of a folder.
     *
     * @param acheteur libraries of the folder
     */
    public static List<Entree> de(List<BibliothequeClauses> acheteur) {
        Map<ModeleClause, ModeleClause> remplacees = new HashMap<>();
        Map<ModeleClause, String> desactivees = new HashMap<>();
        for (BibliothequeClauses bibliotheque : acheteur) {
            bibliotheque.getClauses().stream().filter(c -> c.getRemplace() != null).forEach(c -> remplacees.putIfAbsent(c.getRemplace(), c));
            for (Desactivation d : bibliotheque.getDesactivations()) {
                desactivees.putIfAbsent(d.getClause(), d.getMotif() == null ? "" : d.getMotif());
            }
        }
        List<Entree> entrees = new ArrayList<>();
        Stream.concat(BibliothequeNationale.bibliotheques().stream(), acheteur.stream()).flatMap(b -> b.getClauses().stream())
                .forEach(c -> entrees.add(new Entree(c, remplacees.get(c), desactivees.get(c))));
        return List.copyOf(entrees);
    }
}
