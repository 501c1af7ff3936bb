// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.clausier.model.strategie.Indicateur;

/** All indicators, in the order in which tables print them: that of the catalogue, I-01 to I-31. */
public final class CatalogueIndicateurs {

    private static final List<IndicateurSpaser> TOUS = List.of(new ConsiderationEnvironnementale(),
            new ClauseEnvironnementale(), new CritereEnvironnemental(), new PoidsEnvironnemental(), new ConsiderationSociale(),
            new ClauseSocialeContrat(), new CritereSocial(), new MarchesReserves(), new HeuresInsertionPrevues(), new EtpInsertion(),
            new TauxRealisationHeures(), new NombreBeneficiaires(), new BeneficiairesFemmes(), new BeneficiairesQpv(),
            new BeneficiairesJeunes(), new BeneficiairesPeuDiplomes(), new SortiesSixMois(), new SortiesDouzeMois(), new AchatsSiae(),
            new AchatsHandicap(), new AchatsEsus(), new AchatsSolidaires(), new MarchesInsertion(), new TitulairesPme(), new TitulairesTpe(),
            new OffresParMarche(), new MarchesInfructueux(), new MarchesAllotis(), new AgecReemploi(), new AgecRecycle(), new EgalimDurable(),
            new EgalimBio(), new EgalimViandesPoissons(), new DechetsValorises(), new MateriauxReemployes(), new EmissionsEvitees(),
            new EnergieEconomisee(), new EauEconomisee(), new LabelsExiges(), new CoutCycleDeVie(), new MarchesInnovants(),
            new AvancesVersees(), new DelaiPaiement(), new PenalitesAppliquees(), new ExemptionsSociales());

    private static final Map<Indicateur, IndicateurSpaser> PAR_CODE = parCode();

    private static final List<IndicateurSpaser> DU_BILAN = Stream.of(Indicateur.CONSIDERATION_ENVIRONNEMENTALE,
            Indicateur.CLAUSE_ENVIRONNEMENTALE, Indicateur.CRITERE_ENVIRONNEMENTAL, Indicateur.POIDS_ENVIRONNEMENTAL,
            Indicateur.CONSIDERATION_SOCIALE, Indicateur.CLAUSE_SOCIALE, Indicateur.CRITERE_SOCIAL, Indicateur.MARCHES_RESERVES,
            Indicateur.HEURES_INSERTION, Indicateur.ETP_INSERTION, Indicateur.ACHATS_SIAE, Indicateur.ACHATS_HANDICAP,
            Indicateur.ACHATS_SOLIDAIRES, Indicateur.MARCHES_ALLOTIS).map(PAR_CODE::get).toList();

    private CatalogueIndicateurs() {
    }

    /** All indicators. */
    public static List<IndicateurSpaser> tous() {
        return TOUS;
    }

    /** Those that the summary of the drafts details, contract by contract. */
    public static List<IndicateurSpaser> duBilan() {
        return DU_BILAN;
    }

    /** The indicator of that code. */
    public static IndicateurSpaser de(Indicateur code) {
        IndicateurSpaser indicateur = PAR_CODE.get(code);
        if (indicateur == null) {
            throw new IllegalArgumentException("Indicateur sans calcul : " + code);
        }
        return indicateur;
    }

    private static Map<Indicateur, IndicateurSpaser> parCode() {
        Map<Indicateur, IndicateurSpaser> parCode = new EnumMap<>(Indicateur.class);
        TOUS.forEach(i -> parCode.put(i.code(), i));
        return parCode;
    }
}
