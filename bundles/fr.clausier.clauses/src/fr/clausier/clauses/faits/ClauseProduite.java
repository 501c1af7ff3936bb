// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;

/**
 * A clause that went into a document, for the internal note.
 *
 * @param id        identifier
 * @param titre     title in the library
 * @param version   version
 * @param provenance title of the buyer's library that holds it, empty for the national one
 * @param document  document code
 * @param articles  legal basis
 * @param vigilance point that the officer must check, null without
 */
public record ClauseProduite(String id, String titre, String version, String provenance, String document, List<String> articles,
        String vigilance) {

    public ClauseProduite {
        articles = List.copyOf(articles);
    }

    @Override
    @Fait
    public String id() {
        return id;
    }

    @Override
    @Fait
    public String titre() {
        return titre;
    }

    @Override
    @Fait
    public String version() {
        return version;
    }

    @Override
    @Fait(facultatif = true)
    public String provenance() {
        return provenance.isEmpty() ? null : provenance;
    }

    @Override
    @Fait
    public String document() {
        return document;
    }

    @Override
    @Fait(facultatif = true)
    public String vigilance() {
        return vigilance;
    }

    /** Legal basis in one cell; empty when it is a matter of drafting only. */
    @Fait
    public String fondement() {
        return Enumeration.suite(articles);
    }
}
