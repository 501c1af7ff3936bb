// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.util.List;

import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.model.strategie.PorteeClause;

/**
 * A section of a document before it is filled; it disappears when nothing fills it.
 *
 * @param chemin   path: developpement-durable/insertion
 * @param titre    heading; when it prints empty, the content goes up into the section above
 * @param portee   what the section is repeated for
 * @param sections sub-sections
 */
public record PlanSection(String chemin, Gabarit titre, PorteeClause portee, List<PlanSection> sections) {

    public PlanSection {
        sections = List.copyOf(sections);
    }
}
