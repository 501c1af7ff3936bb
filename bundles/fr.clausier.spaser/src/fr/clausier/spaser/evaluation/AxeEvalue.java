// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.util.List;

/**
 * An axis of the scheme with its results.
 *
 * @param titre     title
 * @param resultats one or more for each objective, in the order of the file
 */
public record AxeEvalue(String titre, List<ResultatObjectif> resultats) {

    public AxeEvalue {
        resultats = List.copyOf(resultats);
    }
}
