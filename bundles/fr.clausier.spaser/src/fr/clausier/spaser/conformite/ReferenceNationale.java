// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.conformite;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.textes.TextesSpaser;

/**
 * A value that a national plan proposes, or that a law asks for; each says which. A plan is shown for comparison, never as an obligation.
 *
 * @param indicateur indicator it is about; null when no indicator measures it
 * @param valeur     percent
 * @param plan       plan or law it comes from
 * @param cible      its words
 * @param portee     what it binds
 * @param nature     "plan" or "loi"
 * @param debut      first year
 * @param fin        last year; null while it is in force
 * @param source     where it was read
 * @param comparee   whether the summary of the drafts shows it beside the share by number
 */
public record ReferenceNationale(Indicateur indicateur, BigDecimal valeur, String plan, String cible, String portee, String nature,
        int debut, Integer fin, String source, boolean comparee) {

    private static final List<ReferenceNationale> TOUTES = TextesSpaser.lire("references.yaml").entrees("references").stream().map(ReferenceNationale::de).toList();

    private static ReferenceNationale de(Map<?, ?> e) {
        return new ReferenceNationale(e.get("indicateur") == null ? null : Indicateur.valueOf(e.get("indicateur").toString()),
                new BigDecimal(e.get("valeur").toString()), e.get("plan").toString(), e.get("cible").toString(), e.get("portee").toString(),
                e.get("nature").toString(), Integer.parseInt(e.get("debut").toString()), e.get("fin") == null ? null : Integer.valueOf(e.get("fin").toString()),
                e.get("source").toString(), e.get("compare") != null);
    }

    /** All references, those of past plans included. */
    public static List<ReferenceNationale> toutes() {
        return TOUTES;
    }

    /** Those that the summary of the drafts shows. */
    public static List<ReferenceNationale> comparees() {
        return TOUTES.stream().filter(ReferenceNationale::comparee).toList();
    }

    /** "2015-2020", "depuis 2022". */
    public String periode() {
        return fin == null ? "depuis " + debut : debut + "-" + fin;
    }
}
