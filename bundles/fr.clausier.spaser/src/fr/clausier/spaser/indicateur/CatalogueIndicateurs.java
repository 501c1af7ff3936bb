// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;

import fr.clausier.model.strategie.Indicateur;

/** All indicators, in the order in which tables print them. */
public final class CatalogueIndicateurs {

    private static final List<IndicateurSpaser> TOUS = List.of(new ConsiderationEnvironnementale(),
            new ClauseEnvironnementale(), new CritereEnvironnemental(), new PoidsEnvironnemental(),
            new ConsiderationSociale(), new ClauseSocialeContrat(), new CritereSocial(), new MarchesReserves(),
            new HeuresInsertionPrevues(), new EtpInsertion(), new AchatsSiae(), new AchatsHandicap(),
            new AchatsSolidaires(), new MarchesAllotis());

    private CatalogueIndicateurs() {
    }

    /** All indicators. */
    public static List<IndicateurSpaser> tous() {
        return TOUS;
    }

    /** The indicator of that code. */
    public static IndicateurSpaser de(Indicateur code) {
        return TOUS.stream().filter(i -> i.code() == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Indicateur sans calcul : " + code));
    }
}
