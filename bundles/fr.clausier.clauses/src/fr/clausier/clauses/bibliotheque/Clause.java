// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.model.strategie.PorteeClause;

/**
 * One clause of the library.
 *
 * @param id              identifier, stable: CCAP-INS-02
 * @param titre           title in the library
 * @param intitule        heading in the document, empty when the text stands directly under its section
 * @param version         version of the wording
 * @param provenance      title of the buyer's library that holds it, empty for the national one
 * @param document        document code
 * @param rubrique        path of the section it goes into
 * @param ordre           place among the clauses of that section
 * @param portee          what it is written for
 * @param condition       when it applies, null for always
 * @param fondement       legal basis
 * @param enVigueurDepuis first day its basis is in force, null when it always was
 * @param jusqua          last day its basis is in force, null when it still is
 * @param vigilance       what the officer must check, null without
 * @param force           strength of the purchases it is for, null for all
 * @param incompatibles   clauses that must not stand in the same document set
 * @param complementaires clauses that complete it elsewhere in the set
 * @param texte           wording
 */
public record Clause(String id, String titre, Gabarit intitule, String version, String provenance, String document, String rubrique,
        int ordre, PorteeClause portee, Expression condition, List<String> fondement, LocalDate enVigueurDepuis,
        LocalDate jusqua, String vigilance, Force force, List<String> incompatibles, List<String> complementaires,
        Gabarit texte) {

    public Clause {
        fondement = List.copyOf(fondement);
        incompatibles = List.copyOf(incompatibles);
        complementaires = List.copyOf(complementaires);
    }

    /** Whether a purchase of that strength uses it. */
    public boolean pour(Force achat) {
        return force == null || force == achat;
    }

    /** Whether its basis is in force that day. */
    public boolean enVigueur(LocalDate jour) {
        return enVigueur(jour, enVigueurDepuis, jusqua);
    }

    static boolean enVigueur(LocalDate jour, LocalDate depuis, LocalDate jusqua) {
        return (depuis == null || !jour.isBefore(depuis)) && (jusqua == null || !jour.isAfter(jusqua));
    }
}
