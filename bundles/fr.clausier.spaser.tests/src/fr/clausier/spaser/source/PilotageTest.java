// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.suivi.Cle;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.Dimension;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;

@DisplayName("Prévu, contractualisé et réalisé, côte à côte")
class PilotageTest {

    private static final StrategieFactory F = StrategieFactory.eINSTANCE;
    private static final String SIRET = "21310555400017";

    @TempDir
    private Path dossier;

    private final Acheteur ville = Achats.acheteur("Ville", SIRET);
    private final Spaser spaser = Achats.spaser(2025, 2028, ville);

    @Test
    void unMarchePublieCompleteSaStrategieSansCompterDeuxFois() throws Exception {
        Marche marche = Achats.unique(ville, "Ecole", "2026-02-01", "100000");
        Achats.insertion(marche, 1200);
        DonneesEssentielles donnees = F.createDonneesEssentielles();
        donnees.setIdentifiant("2026-1");
        marche.setDonneesEssentielles(donnees);
        marche.setRealisation(notifie("2026-05-02", "90000"));
        Suivi suivi = suivi(List.of(marche), decp(marche("2026-1", "2026-05-03", 95000, "\"Clause sociale\""), marche("2026-2", "2026-06-01", 5000, "\"Pas de considération sociale\"")));
        assertEquals(2, suivi.tableau().de(Phase.CONTRACTUALISE, 2026).contrats(), "le marché de la stratégie et l'autre");
        assertEquals(0, new BigDecimal("100000").compareTo(suivi.tableau().de(Phase.CONTRACTUALISE, 2026).montant()), "le montant publié fait foi");
        Mesure heures = suivi.indicateur(Indicateur.HEURES_INSERTION, Grandeur.HEURES).orElseThrow().contractualise();
        assertEquals(0, heures.valeur().compareA(BigDecimal.valueOf(1200)), "les heures viennent de la stratégie");
    }

    @Test
    void chaqueLigneCompteOuDitPourquoiElleNeComptePas() throws Exception {
        Path fichier = decp(marche("A", "2026-01-01", 100000, "\"Clause sociale\""), marche("A", "2026-01-01", 100000, "\"Clause sociale\""),
                marche("B", "2026-01-01", 1e17, "\"Clause sociale\""), marche("C", "0218-01-01", 100, "\"Clause sociale\""),
                marche("D", "2026-01-01", 0.5, "\"Clause sociale\""), marche("E", "2026-01-01", 100, "\"Clause sociale\"").replace(SIRET, "21690123100011"),
                marche("F", "2026-01-01", 100, "\"Clause sociale\"").replace("\"codeCPV\"", "\"idAccordCadre\":\"AC1\",\"codeCPV\""), "42");
        CompteDeLecture compte = suivi(List.of(), fichier).comptes().getFirst();
        assertEquals(8, compte.lignes(), compte.toString());
        assertEquals(1, compte.comptees(), compte.toString());
        assertEquals(Map.of("déjà lu", 1L, "montant invraisemblable", 2L, "sans date", 1L, "autre acheteur", 1L, "marché subséquent", 1L, "enregistrement illisible", 1L), compte.ecartees());
        assertEquals(7, compte.exemples().size());
        assertThrows(IllegalStateException.class, () -> new CompteDeLecture("x", 3, 1, Map.of("y", 1L), List.of(), Map.of()), "une ligne perdue se voit");
    }

    @Test
    void unMemeContratDansDeuxFichiersNeCompteQuUneFois() throws Exception {
        Path un = decp(marche("A", "2026-01-01", 100000, "\"Clause sociale\""));
        Path deux = Files.copy(un, dossier.resolve("deux.json"));
        Suivi suivi = new Pilotage(List.of(), List.of(un, deux), List.of(), TableStructures.AUCUNE, r -> Optional.empty()).suivi(spaser, 2026, () -> false);
        assertEquals(1, suivi.tableau().de(Phase.CONTRACTUALISE, 2026).contrats());
        assertEquals(1L, suivi.comptes().get(1).ecartees().get("déjà lu"));
    }

    @Test
    void nonRenseigneNEstPasNon() throws Exception {
        Suivi suivi = suivi(List.of(), decp(marche("A", "2026-01-01", 100000, "\"Clause sociale\""),
                marche("B", "2026-01-01", 100000, "\"Pas de considération sociale\""), marche("C", "2026-01-01", 300000, null)));
        Mesure part = suivi.indicateur(Indicateur.CLAUSE_SOCIALE, Grandeur.PART_EN_NOMBRE).orElseThrow().contractualise();
        assertEquals(1, part.oui());
        assertEquals(1, part.non());
        assertEquals(1, part.nonRenseignes());
        assertEquals(0, part.valeur().compareA(BigDecimal.valueOf(50)));
    }

    @Test
    void leTableauDeSuiviAlimenteLeRealise() throws Exception {
        Path table = Files.writeString(dossier.resolve("suivi.csv"), """
                Année;Marché;Heures réalisées;Heures dues;Bénéficiaires;dont femmes;QPV;Payé SIAE;Montant payé;Nom
                2026;Ecole;900;1 000;10;4;;20 000,50 €;100000;Dupont
                2026;Autre;100;;5;6;;;;
                deux mille;X;1;;;;;;;
                2025;Ecole;50;100;1;1;1;;;
                """);
        Suivi suivi = new Pilotage(List.of(Achats.unique(ville, "Ecole", "2025-01-01", "1")), List.of(), List.of(table), TableStructures.AUCUNE, r -> Optional.empty()).suivi(spaser, 2026, () -> false);
        CompteDeLecture compte = suivi.comptes().getLast();
        assertEquals(4, compte.lignes());
        assertEquals(2, compte.comptees());
        assertTrue(compte.exemples().getFirst().motif().contains("dépasse le nombre de bénéficiaires"), compte.exemples().toString());
        assertTrue(compte.remarques().keySet().stream().anyMatch(r -> r.contains("désigne des personnes")), compte.remarques().toString());
        assertEquals(0, valeur(suivi, Indicateur.HEURES_INSERTION, Grandeur.HEURES).compareTo(BigDecimal.valueOf(900)));
        assertEquals(0, valeur(suivi, Indicateur.TAUX_REALISATION_HEURES, Grandeur.PART_EN_NOMBRE).compareTo(BigDecimal.valueOf(90)));
        assertEquals(0, valeur(suivi, Indicateur.BENEFICIAIRES_FEMMES, Grandeur.PART_EN_NOMBRE).compareTo(BigDecimal.valueOf(40)));
        assertEquals(0, valeur(suivi, Indicateur.ACHATS_SIAE, Grandeur.MONTANT).compareTo(new BigDecimal("20000.5")));
        assertNull(suivi.indicateur(Indicateur.BENEFICIAIRES_QPV, Grandeur.PART_EN_NOMBRE).orElseThrow().realise().valeur(), "personne ne les a comptés");
    }

    @Test
    void desLignesDejaLuesComptentCommeUnTableau() throws Exception {
        Realise sienne = new Realise("M1", "", Organisme.de(ville), "", NatureMarche.TRAVAUX, "", 2026, BigDecimal.valueOf(120), null, null, null, null, null, Map.of(), "essai");
        Realise autre = new Realise("M2", "", new Organisme("Ailleurs", "24310051800170", null, null), "", NatureMarche.TRAVAUX, "", 2026, BigDecimal.TEN, null, null, null, null, null, Map.of(), "essai");
        Suivi suivi = Pilotage.de(List.of()).suivi(spaser, 2026, List.of(sienne, autre), () -> false);
        assertEquals(0, valeur(suivi, Indicateur.HEURES_INSERTION, Grandeur.HEURES).compareTo(BigDecimal.valueOf(120)));
        assertEquals(Map.of("autre acheteur", 1L), suivi.comptes().getLast().ecartees());
    }

    @Test
    void statutsDUnObjectif() throws Exception {
        Achats.objectif(spaser, Indicateur.MARCHES_RESERVES, Comparateur.AU_MOINS, Achats.cible("50", UniteCible.POURCENT, BaseIndicateur.NOMBRE, 2025, false),
                Achats.cible("80", UniteCible.POURCENT, BaseIndicateur.NON_PRECISE, 2027, false)).setLineaire(true);
        Marche reserve = Achats.unique(ville, "Reserve", "2026-02-01", "10");
        Achats.reservation(reserve, TypeReservation.INSERTION);
        Marche ouvert = Achats.unique(ville, "Ouvert", "2026-02-01", "10");
        SuiviObjectif projets = suivi(List.of(reserve, ouvert)).objectifs().getFirst();
        assertEquals(new BigDecimal("65.00"), projets.cible().valeur(), "entre 50 et 80, en ligne droite comme le dit le schéma");
        assertEquals(StatutSuivi.EN_RETARD, projets.statut());
        ouvert.setRealisation(notifie("2026-03-01", "10"));
        SuiviObjectif retard = suivi(List.of(reserve, ouvert)).objectifs().getFirst();
        assertEquals(Phase.CONTRACTUALISE, retard.constat());
        assertEquals(StatutSuivi.EN_RETARD, retard.statut());
        assertEquals("encore 1\u00A0marché", retard.reste().orElseThrow().phrase());
        Marche second = Achats.unique(ville, "Second", "2026-04-01", "10");
        Achats.reservation(second, TypeReservation.INSERTION);
        assertEquals(StatutSuivi.EN_BONNE_VOIE, suivi(List.of(reserve, ouvert, second)).objectifs().getFirst().statut(), "2 sur 3 une fois tout attribué");
        reserve.setRealisation(notifie("2026-03-01", "10"));
        second.setRealisation(notifie("2026-05-01", "10"));
        assertEquals(StatutSuivi.ATTEINT, suivi(List.of(reserve, ouvert, second)).objectifs().getFirst().statut());
        assertEquals(StatutSuivi.SANS_DONNEE, suivi(List.of()).objectifs().getFirst().statut());
    }

    @Test
    void unGroupementComptePourChaqueMembreEtUneFoisPourLEnsemble() throws Exception {
        Acheteur agglo = Achats.acheteur("Agglo", "24310051800170");
        spaser.getAcheteurs().add(agglo);
        Marche marche = Achats.unique(ville, "Commun", "2026-01-01", "1000");
        marche.setGroupement(F.createGroupementCommandes());
        marche.getGroupement().getMembres().addAll(List.of(ville, agglo));
        Suivi suivi = suivi(List.of(marche));
        assertEquals(1, suivi.tableau().de(Phase.PREVU, 2026).contrats());
        assertEquals(1, suivi.tableau().de(new Cle(Phase.PREVU, 2026, Dimension.ACHETEUR, "Agglo")).contrats());
        assertEquals(List.of(1, 1), suivi.bilan().parAcheteur().stream().map(a -> a.contrats()).toList());
    }

    @Test
    void lesVraisFichiersComptentToutesLeursLignes() throws Exception {
        for (String nom : List.of("reel_2022_bretagne.xml", "reel_2018-2019_marches-publics.info.json.zip")) {
            Path fichier = Path.of("../../../shared/data/decp").resolve(nom);
            assumeTrue(Files.exists(fichier), "données absentes de cette machine");
            Suivi suivi = new Pilotage(List.of(), List.of(fichier), List.of(), TableStructures.AUCUNE, r -> Optional.empty()).suivi(null, 2019, () -> false);
            CompteDeLecture compte = suivi.comptes().getFirst();
            assertTrue(compte.lignes() > 700 && compte.comptees() > 600, compte.toString());
            int comptes = suivi.tableau().annees(Phase.CONTRACTUALISE).stream().mapToInt(a -> suivi.tableau().de(Phase.CONTRACTUALISE, a).contrats()).sum();
            assertEquals(compte.comptees(), comptes);
        }
    }

    private static BigDecimal valeur(Suivi suivi, Indicateur indicateur, Grandeur grandeur) {
        return suivi.indicateur(indicateur, grandeur).orElseThrow().realise().valeur().arrondi(2);
    }

    private Suivi suivi(List<Marche> marches, Path... decp) throws Exception {
        return new Pilotage(marches, List.of(decp), List.of(), TableStructures.AUCUNE, r -> Optional.empty()).suivi(spaser, 2026, () -> false);
    }

    private static Realisation notifie(String jour, String montant) {
        Realisation realisation = F.createRealisation();
        realisation.setNotifieLe(LocalDate.parse(jour));
        realisation.setMontantNotifie(new BigDecimal(montant));
        return realisation;
    }

    private Path decp(String... marches) throws Exception {
        return Files.writeString(dossier.resolve("decp.json"), "{\"marches\":{\"marche\":[" + String.join(",", marches) + "]}}");
    }

    private static String marche(String id, String notification, double montant, String sociales) {
        return "{\"id\":\"" + id + "\",\"acheteur\":{\"id\":\"" + SIRET + "\"},\"nature\":\"Marché\",\"objet\":\"Objet " + id + "\",\"codeCPV\":\"45210000\",\"dateNotification\":\""
                + notification + "\",\"montant\":" + new BigDecimal(montant).toPlainString() + ",\"offresRecues\":3"
                + (sociales == null ? "" : ",\"considerationsSociales\":{\"considerationSociale\":[" + sociales + "]}") + "}";
    }
}
