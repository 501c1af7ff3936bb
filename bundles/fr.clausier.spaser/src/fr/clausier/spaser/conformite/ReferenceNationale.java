// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.conformite;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.textes.TextesSpaser;

/**
 * A value that a national plan proposes; shown for comparison, never as an obligation.
 *
 * @param indicateur indicator, measured as a share by number
 * @param valeur     percent
 * @param plan       plan it comes from
 * @param cible      its words
 * @param portee     what it binds
 */
public record ReferenceNationale(Indicateur indicateur, BigDecimal valeur, String plan, String cible, String portee) {

    private static final List<ReferenceNationale> TOUTES = TextesSpaser.lire("references.yaml").entrees("references")
            .stream().map(e -> new ReferenceNationale(Indicateur.valueOf(e.get("indicateur").toString()),
                    new BigDecimal(e.get("valeur").toString()), e.get("plan").toString(), e.get("cible").toString(),
                    e.get("portee").toString()))
            .toList();

    /** All references. */
    public static List<ReferenceNationale> toutes() {
        return TOUTES;
    }
}
