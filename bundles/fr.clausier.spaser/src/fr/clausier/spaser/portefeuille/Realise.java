// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeResultat;

/**
 * What was done and paid on one contract in one calendar year; every source of realised figures is turned into rows of this kind.
 * A null figure is not stated, which is never zero.
 *
 * @param contrat    key of the contract, or its number in the source
 * @param intitule   title of the contract; empty when not stated
 * @param acheteur   buyer
 * @param service    department of the buyer; empty when not stated
 * @param nature     works, supplies or services
 * @param cpv        main CPV code, digits; empty when not stated
 * @param annee      calendar year
 * @param heures     insertion hours done that year
 * @param dues       insertion hours due that year, against which the rate is taken
 * @param publics    people; null when nobody counted them
 * @param paye       paid that year, euros HT
 * @param avance     advance paid that year, euros HT
 * @param penalites  social and environmental penalties applied that year, euros
 * @param resultats  measured results, each in its unit
 * @param source     where it comes from, in French: a file and its line
 */
public record Realise(String contrat, String intitule, Organisme acheteur, String service, NatureMarche nature, String cpv, int annee,
        BigDecimal heures, BigDecimal dues, Publics publics, BigDecimal paye, BigDecimal avance, BigDecimal penalites,
        Map<TypeResultat, BigDecimal> resultats, String source) {

    public Realise {
        Objects.requireNonNull(contrat, "contrat");
        Objects.requireNonNull(intitule, "intitule");
        Objects.requireNonNull(acheteur, "acheteur");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(cpv, "cpv");
        Objects.requireNonNull(source, "source");
        Map<TypeResultat, BigDecimal> copie = new EnumMap<>(TypeResultat.class);
        copie.putAll(resultats);
        resultats = copie;
    }

    /** A measured result; null when not stated. */
    public BigDecimal resultat(TypeResultat type) {
        return resultats.get(type);
    }
}
