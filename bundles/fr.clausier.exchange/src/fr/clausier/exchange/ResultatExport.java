// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.List;

/**
 * What a format made of a purchase.
 *
 * @param fichiers  the files; none when the purchase gives nothing to write
 * @param remarques what is missing, what was left out, what the official schema says
 */
public record ResultatExport(List<FichierProduit> fichiers, List<Remarque> remarques) {

    public ResultatExport {
        fichiers = List.copyOf(fichiers);
        remarques = List.copyOf(remarques);
    }
}
