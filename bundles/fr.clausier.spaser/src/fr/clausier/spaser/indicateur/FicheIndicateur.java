// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.EnumMap;
import java.util.Map;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.textes.TextesSpaser;

/**
 * The words of an indicator.
 *
 * @param reference references of the catalogue, e.g. "I-01, I-02"
 * @param libelle   name, as a table prints it
 * @param court     the same in two or three words, for a chart
 * @param formule   formula in words
 * @param compte    what counts
 * @param exclut    what does not count
 * @param fondement where it comes from, in words
 * @param base      "loi", "plan" or "pratique"
 * @param numerateur what is counted, in words
 * @param denominateur what it is held against, in words
 * @param faits     the facts it needs
 */
public record FicheIndicateur(String reference, String libelle, String court, String formule, String compte, String exclut,
        String fondement, String base, String numerateur, String denominateur, String faits) {

    private static final Map<Indicateur, FicheIndicateur> FICHES = lire();

    /** The sheet of an indicator. */
    public static FicheIndicateur de(Indicateur indicateur) {
        return FICHES.get(indicateur);
    }

    private static Map<Indicateur, FicheIndicateur> lire() {
        TextesSpaser textes = TextesSpaser.lire("indicateurs.yaml");
        Map<Indicateur, FicheIndicateur> fiches = new EnumMap<>(Indicateur.class);
        for (Indicateur indicateur : Indicateur.values()) {
            String cle = indicateur.getName() + ".";
            fiches.put(indicateur, new FicheIndicateur(textes.texte(cle + "reference"), textes.texte(cle + "libelle"),
                    textes.texte(cle + "court"),
                    textes.texte(cle + "formule"), textes.texte(cle + "compte"), textes.texte(cle + "exclut"),
                    textes.texte(cle + "fondement"), textes.texte(cle + "base"), textes.texte(cle + "numerateur"),
                    textes.texte(cle + "denominateur"), textes.texte(cle + "faits")));
        }
        return fiches;
    }
}
