// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.source.Pilotage;
import fr.clausier.spaser.suivi.PortefeuilleVivant;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.TableauDeBord;

@DisplayName("Et si : effets, conseils, tableau de bord")
class SimulationTest {

    private final Acheteur ville = Achats.acheteur("Ville", "21130055300016");
    private final Spaser spaser = Achats.spaser(2025, 2028, ville);
    private final Marche ecole = Achats.marche(ville, "Ecole", "2026-03-01");
    private final Lot un = Achats.lot(ecole, 1, "1000000");
    private final Lot deux = Achats.lot(ecole, 2, "500000");

    @Test
    void uneSuppositionChangeLesIndicateursEtPasLaStrategie() throws Exception {
        Achats.objectif(spaser, Indicateur.MARCHES_RESERVES, Comparateur.AU_MOINS, Achats.cible("1", UniteCible.MARCHES, BaseIndicateur.NON_PRECISE, null, true));
        Lot faits = StrategieFactory.eINSTANCE.createLot();
        Achats.reservation(faits, TypeReservation.INSERTION);
        Achats.insertion(faits, 700);
        Modification modification = new Modification("Ecole", List.of(2), faits, "essai");
        Suivi avant = suivi(ecole);
        Suivi apres = suivi(modification.appliquer(ecole));
        assertNull(deux.getReservation(), "la stratégie reste comme elle est");
        assertEquals("Lot 2", deux.getTitre());
        List<Effet> effets = Effet.entre(avant, apres);
        Effet heures = effets.stream().filter(e -> e.avant().indicateur() == Indicateur.HEURES_INSERTION).findFirst().orElseThrow();
        assertEquals(new BigDecimal("700.00"), heures.ecart());
        assertTrue(effets.stream().anyMatch(e -> e.avant().indicateur() == Indicateur.ACHATS_SIAE));
        assertEquals(List.of(StatutSuivi.EN_RETARD, StatutSuivi.EN_BONNE_VOIE), Effet.objectifs(avant, apres).getFirst().stream().map(o -> o.statut()).toList());
        assertEquals(List.of(3), new Modification("Ecole", List.of(1, 3), faits, "x").lotsAbsents(ecole));
    }

    @Test
    void lesConseilsClassentParContributionEtNInvententAucunTaux() throws Exception {
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS, Achats.cible("10000", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        un.setPartMainOeuvre(BigDecimal.valueOf(50));
        un.setCoutHoraire(BigDecimal.valueOf(40));
        ecole.setDureeMois(12);
        List<Conseil> sansTaux = Conseils.de(suivi(ecole));
        assertTrue(sansTaux.stream().allMatch(c -> c.enonce().isEmpty() && c.gain() == null), sansTaux.toString());
        assertTrue(sansTaux.stream().anyMatch(c -> c.faisabilite().contains("aucune clause du portefeuille")), sansTaux.toString());
        deux.setPartMainOeuvre(BigDecimal.valueOf(50));
        deux.setCoutHoraire(BigDecimal.valueOf(50));
        Achats.insertion(deux, 500);
        Conseil premier = Conseils.de(suivi(ecole)).getFirst();
        assertEquals("Ecole/1", premier.contrat().cle());
        assertEquals(new BigDecimal("1250"), premier.gain(), "10 % de 12 500 h, le taux de l'autre lot");
        assertEquals("insertion 1250 heures", premier.enonce());
        assertTrue(premier.faisabilite().contains("sur 12 mois, soit 0,78 équivalent temps plein"), premier.faisabilite());
    }

    @Test
    void unChangementQuiSertDeuxObjectifsEstDitUneFois() throws Exception {
        Achats.objectif(spaser, Indicateur.MARCHES_RESERVES, Comparateur.AU_MOINS, Achats.cible("2", UniteCible.MARCHES, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.ACHATS_SOLIDAIRES, Comparateur.AU_MOINS, Achats.cible("50", UniteCible.POURCENT, BaseIndicateur.VALEUR, null, false));
        List<Conseil> conseils = Conseils.de(suivi(ecole));
        assertEquals(2, conseils.size());
        assertEquals("Ecole/1", conseils.getFirst().contrat().cle(), "le plus gros montant d'abord");
        assertEquals(2, conseils.getFirst().objectifs().size());
    }

    @Test
    void lePortefeuilleVivantDitLaMemeChoseQueLaRelectureDeTout() throws Exception {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS, Achats.pourcent("50"));
        PortefeuilleVivant vivant = new PortefeuilleVivant(spaser, r -> Optional.empty());
        vivant.poser("a", ecole);
        vivant.poser("b", Achats.unique(ville, "Autre", "2026-05-01", "1"));
        Achats.insertion(un, 100);
        vivant.poser("a", ecole);
        vivant.oter("b");
        Suivi relu = suivi(ecole);
        assertEquals(relu.objectifs().getFirst().statut(), vivant.suivi(2026).objectifs().getFirst().statut());
        TableauDeBord.Jauge jauge = TableauDeBord.de(vivant.suivi(2026)).jauges().getFirst();
        assertEquals(new BigDecimal("50.00"), jauge.valeur());
        assertEquals(List.of("Ecole/1", "Ecole/2"), jauge.contributions().stream().map(c -> c.cle()).toList());
    }

    private Suivi suivi(Marche marche) throws Exception {
        return Pilotage.de(List.of(marche)).suivi(spaser, 2026, () -> false);
    }
}
