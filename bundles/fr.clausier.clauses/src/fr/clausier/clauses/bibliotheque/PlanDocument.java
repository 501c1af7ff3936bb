// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.util.List;
import java.util.Map;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.model.strategie.PorteeClause;

/**
 * A document before it is filled.
 *
 * @param code       document code
 * @param nomFichier file name without extension
 * @param titre      title
 * @param sousTitre  line below, may print empty
 * @param portee     what there is one document for
 * @param condition  when it is made, null for always
 * @param entete     title block: label to text; a text that prints empty is left out
 * @param sections   sections
 */
public record PlanDocument(String code, Gabarit nomFichier, Gabarit titre, Gabarit sousTitre, PorteeClause portee,
        Expression condition, Map<String, Gabarit> entete, List<PlanSection> sections) {

    public PlanDocument {
        sections = List.copyOf(sections);
    }
}
