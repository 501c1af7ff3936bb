// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.List;

/**
 * What a format made of a file.
 *
 * @param brouillons the drafts
 * @param remarques  what was odd, left out, or is to be completed
 */
public record ResultatImport(List<Brouillon> brouillons, List<Remarque> remarques) {

    public ResultatImport {
        brouillons = List.copyOf(brouillons);
        remarques = List.copyOf(remarques);
    }
}
