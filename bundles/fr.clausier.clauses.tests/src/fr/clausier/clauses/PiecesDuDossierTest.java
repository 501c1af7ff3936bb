// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.model.strategie.Lieu;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeLieu;
import fr.clausier.model.strategie.TypeReservation;

/** Notice, sourcing, deed of commitment, frames of response and price lines: when there is one, and what it says. */
class PiecesDuDossierTest {

    private static final LocalDate EDITION = LocalDate.of(2026, 11, 21);

    @Test
    void leDossierSeLitDansLOrdreDeSesNoms() {
        assertEquals(List.of("00-fiche-avis", "00-note-interne", "00-questionnaire-sourcing", "01-reglement-consultation", "02-CCAP",
                "03-CCTP-chapitre-environnemental", "04-acte-engagement-lot-01", "04-acte-engagement-lot-02", "04-annexe-acte-engagement-lot-01",
                "04-annexe-acte-engagement-lot-02", "05-cadre-reponse-environnemental", "05-cadre-reponse-social", "05-cadre-reponse-technique",
                "06-lignes-de-prix", "07-annexe-publics-eligibles", "08-annexe-suivi-insertion"), noms(MarchesDEssai.ecole()).sorted().toList());
    }

    @Test
    void sansRaisonUnePieceNEstPasProduite() {
        assertEquals(List.of("00-fiche-avis", "01-reglement-consultation", "02-CCAP", "04-acte-engagement", "05-cadre-reponse-technique", "00-note-interne"),
                noms(MarchesDEssai.mobilier()).toList());
        Marche subsequent = MarchesDEssai.mobilier();
        subsequent.setSubsequent(StrategieFactory.eINSTANCE.createMarcheSubsequent());
        subsequent.getSubsequent().setAccordCadre("2024-AC-7");
        assertFalse(noms(subsequent).toList().contains("00-fiche-avis"), "un marché subséquent n'a pas d'avis");
    }

    @Test
    void leSourcingPrecedeLeLancement() {
        assertTrue(noms(MarchesDEssai.ecole()).toList().contains("00-questionnaire-sourcing"));
        Marche lance = MarchesDEssai.ecole();
        lance.setLancement(EDITION.minusDays(1));
        assertFalse(noms(lance).toList().contains("00-questionnaire-sourcing"));
    }

    @Test
    void leSourcingCompareLesHeuresALaDureeSansLivrerDEstimation() {
        String sourcing = texte(MarchesDEssai.ecole(), "SOURCING");
        assertTrue(sourcing.contains("Lot n° 1 : Gros œuvre | 7 500 heures | 313 heures par mois pendant 24 mois | "), sourcing);
        assertTrue(sourcing.contains("Un même titulaire obtiendrait au plus un lot."), sourcing);
        assertTrue(sourcing.contains("Valorisation des déchets (lot n° 1) | 70 % | "), sourcing);
        assertTrue(sourcing.contains("Le même questionnaire est remis à toutes les entreprises interrogées."), sourcing);
        assertFalse(sourcing.contains("4 000 000"), sourcing);
        String reserve = texte(MarchesDEssai.reserve(), "SOURCING");
        assertEquals("", reserve, "lancé le 1er octobre");
        Marche futur = MarchesDEssai.reserve();
        futur.setLancement(EDITION.plusMonths(1));
        assertTrue(texte(futur, "SOURCING").contains("Combien de structures de ce type peuvent"), texte(futur, "SOURCING"));
    }

    @Test
    void lAvisDonneLesCodesDesFormulairesEuropeens() {
        Marche marche = MarchesDEssai.ecole();
        Lieu lieu = StrategieFactory.eINSTANCE.createLieu();
        lieu.setType(TypeLieu.COMMUNE);
        lieu.setCode("97411");
        marche.setLieu(lieu);
        var egalite = StrategieFactory.eINSTANCE.createClauseSociale();
        egalite.setType(TypeClauseSociale.EGALITE);
        marche.getLots().get(1).getClausesSociales().add(egalite);
        MarchesDEssai.engagement(marche.getLots().get(1), TypeEngagement.MOBILITE_LIVRAISON, null, null);
        String avis = texte(marche, "AAPC");
        for (String ligne : List.of("Nature principale (BT-23) | Travaux (works)", "Type de procédure (BT-105) | Ouverte (open)", "Variantes (BT-63) | Non autorisée (not-allowed)",
                "Accord-cadre (BT-765) | Pas d’accord-cadre (none)", "1. Prix | Prix (price) | 45 %", "– Méthode |  | 15 %", "Total |  | 100 %",
                "Lot n° 1 : Gros œuvre | env-imp, soc-obj | circ-econ | opp", "Lot n° 2 : Peinture | env-imp, soc-obj | pollu-prev, clim-mitig | opp, gen-eq",
                "BT-774 | circ-econ | La transition vers une économie circulaire", "La participation n'est pas réservée (BT-71 : none).",
                "Nombre maximal de lots attribués à un même soumissionnaire (BT-33) : 1, selon la règle suivante : ordre de préférence indiqué par le candidat",
                "ramené à trente jours si les plis sont ou peuvent être transmis par voie électronique")) {
            assertTrue(avis.contains(ligne), ligne + "\n" + avis);
        }
        assertTrue(avis.contains("Code NUTS | FRY40 ("), avis);
        assertFalse(avis.contains("le code NUTS du lieu"), avis);
        assertTrue(avis.contains("- l'adresse postale et l'adresse électronique de l'acheteur ;"), avis);
        assertFalse(avis.contains("4 000 000"), avis);
    }

    @Test
    void lAvisAnnonceLaReservationDeChaqueLot() {
        Marche marche = MarchesDEssai.reserve();
        MarchesDEssai.lot(marche, 3, "Secteur est", "50000", null, null);
        marche.getLots().get(0).getReservation().getTypes().set(0, TypeReservation.ESS);
        String avis = texte(marche, "AAPC");
        assertTrue(avis.contains("(res-pub-ser) | Réservé, en application des articles L. 2113-15 et L. 2113-16"), avis);
        assertTrue(avis.contains("(res-ws) | Réservé, en application des articles L. 2113-12"), avis);
        assertTrue(avis.contains("Les autres lots ne sont pas réservés (BT-71 : none)."), avis);
    }

    @Test
    void lActeDEngagementPorteLAvanceEtSaSignatureDUnTenant() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(0).setAvance(BigDecimal.TEN);
        marche.getLots().get(1).setDelaiMois(5);
        List<Document> actes = construire(marche).stream().filter(d -> d.code().equals("AE")).toList();
        assertEquals(2, actes.size());
        String premier = TexteLisible.de(actes.get(0));
        assertTrue(premier.contains("Une avance de 10 % est accordée au titulaire"), premier);
        assertTrue(premier.contains("- ☐ refuse le versement de l'avance.\n"), premier);
        assertTrue(TexteLisible.de(actes.get(1)).contains("Le délai d'exécution du lot n° 2 est de 5 mois."));
        assertFalse(TexteLisible.de(actes.get(1)).contains("Une avance de"));
        for (String titre : List.of("Signature du candidat", "Acceptation de l'offre par l'acheteur")) {
            Section signature = actes.get(0).sections().stream().filter(s -> s.titre().equals(titre)).findFirst().orElseThrow();
            assertEquals(3, signature.blocs().stream().filter(b -> b instanceof Paragraphe p && p.genre() == Paragraphe.Genre.SIGNATURE).count());
        }
    }

    @Test
    void uneFournitureNeParlePasDeSousTraitance() {
        assertFalse(texte(MarchesDEssai.mobilier(), "AE").contains("Sous-traitance"));
        assertTrue(texte(MarchesDEssai.ecole(), "AE").contains("la déclaration prévue à l'article R. 2193-1"));
        Marche greAGre = MarchesDEssai.mobilier();
        greAGre.setProcedure(Procedure.GRE_AGRE);
        assertTrue(noms(greAGre).toList().contains("04-acte-engagement"));
    }

    @Test
    void chaqueCritereAUnTitreDansSonCadre() {
        Marche marche = MarchesDEssai.ecole();
        String technique = texte(marche, "CADRE-TECHNIQUE");
        assertTrue(technique.contains("2 Critère n° 2 : Valeur technique\nPoids du critère « Valeur technique » dans la note totale : 30 %."), technique);
        assertTrue(technique.contains("2.1 Sous-critère : Méthode\nPoids du sous-critère « Méthode » dans la note totale : 15 %."), technique);
        assertFalse(technique.contains("Prix") || technique.contains("Environnement"), technique);
        String environnement = texte(marche, "CADRE-ENVIRONNEMENT");
        assertTrue(environnement.contains("Critère n° 3 : Environnement"), environnement);
        assertTrue(environnement.contains("Plan de réemploi | …") && environnement.contains("- ☐ note chiffrée."), environnement);
        assertTrue(texte(marche, "CADRE-SOCIAL").contains("Critère n° 4 : Qualité de l'insertion"));
        assertEquals("", texte(MarchesDEssai.nettoyage(), "CADRE-SOCIAL"));
    }

    @Test
    void unSousCritereEnvironnementalSeRepondDansLeCadreEnvironnemental() {
        Marche voirie = MarchesComplets.voirie();
        String environnement = texte(voirie, "CADRE-ENVIRONNEMENT");
        assertTrue(environnement.contains("Sous-critère : Réemploi des pavés\nPoids du sous-critère « Réemploi des pavés » dans la note totale : 20 points."), environnement);
        assertFalse(texte(voirie, "CADRE-TECHNIQUE").contains("Réemploi des pavés"));
    }

    @Test
    void lesLignesDePrixSuiventLesEngagementsDeChaqueLot() {
        Marche marche = MarchesDEssai.ecole();
        MarchesDEssai.engagement(marche.getLots().get(1), TypeEngagement.REEMPLOI_REUTILISATION, "5", "% de la masse");
        String lignes = texte(marche, "PRIX");
        assertTrue(lignes.contains("2 Lot n° 1 : Gros œuvre\nL'engagement porte sur l'objet suivant : valorisation matière des déchets produits par l'exécution du marché, avec un objectif de 70 %."), lignes);
        assertTrue(lignes.contains("3 Lot n° 2 : Peinture\n") && lignes.contains("avec un objectif de 5 % de la masse.") && lignes.contains("Inventaire des ressources réemployables et plan de réemploi | forfait | 1 |"), lignes);
        assertEquals("", texte(MarchesDEssai.nettoyage(), "PRIX"), "des emballages ne se chiffrent pas à part");
    }

    private static List<Document> construire(Marche marche) {
        return DossierDocuments.construire(marche, EDITION, List.of(), Reperage.AUCUN);
    }

    private static Stream<String> noms(Marche marche) {
        return construire(marche).stream().map(Document::nomFichier);
    }

    private static String texte(Marche marche, String code) {
        return construire(marche).stream().filter(d -> d.code().equals(code)).map(TexteLisible::de).collect(Collectors.joining("\n"));
    }
}
