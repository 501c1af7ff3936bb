// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.MarchesComplets;
import fr.clausier.clauses.MarchesDEssai;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.model.strategie.Marche;

/** A contradiction put into a document on purpose must be seen. */
class VerificationDocumentsTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    private final Marche marche = MarchesDEssai.ecole();
    private final List<Document> documents = new ArrayList<>(DossierDocuments.construire(marche, JOUR, List.of(), Reperage.AUCUN));

    @Test
    void unChiffreDifferentDansLAnnexeSeVoit() {
        ajouter("04-annexe-acte-engagement-lot-01", Section.de("Ajout", Paragraphe.corps("Le candidat réserve 7 400 heures de travail.")));
        assertEquals(List.of("04-annexe-acte-engagement-lot-01 : « 7 400 heures de travail » contredit les 7 500 heures du lot n° 1"), anomalies());
    }

    @Test
    void unePenaliteDisparueSeVoit() {
        remplacer("02-CCAP", d -> List.of(Section.de("Vide de sens", Paragraphe.corps("Rien."))));
        assertTrue(anomalies().contains("02-CCAP : les 7 500 heures du lot n° 1 : introuvable"));
        assertTrue(anomalies().contains("02-CCAP : la pénalité de 500 € par point de pourcentage manquant du lot n° 1 : introuvable"));
    }

    @Test
    void unCriterePerduSeVoit() {
        marche.getCriteres().getCriteres().get(2).setPoids(new BigDecimal("16"));
        assertEquals(List.of("00-fiche-avis", "01-reglement-consultation", "05-cadre-reponse-environnemental").stream()
                .map(piece -> piece + " : le poids du critère « Environnement » (16 %) : introuvable").toList(), anomalies());
    }

    @Test
    void unSousCritereDUnAutrePoidsSeVoitDansSonCadreSeulement() {
        marche.getCriteres().getCriteres().get(1).getSousCriteres().get(0).setPoids(new BigDecimal("14"));
        assertEquals(List.of("00-fiche-avis", "01-reglement-consultation", "05-cadre-reponse-technique").stream()
                .map(piece -> piece + " : le poids du critère « Méthode » (14 %) : introuvable").toList(), anomalies());
    }

    @Test
    void uneDureeUneAvanceOuUnDelaiDifferentsSeVoientDansLActe() {
        Marche voirie = MarchesComplets.voirie();
        List<Document> produits = DossierDocuments.construire(voirie, JOUR, List.of(), Reperage.AUCUN);
        voirie.setDureeMois(21);
        voirie.getLots().get(0).setAvance(new BigDecimal("36"));
        String anomalies = VerificationDocuments.verifier(voirie, JOUR, produits).toString();
        for (String piece : List.of("00-fiche-avis", "01-reglement-consultation", "02-CCAP", "04-acte-engagement-lot-01", "04-acte-engagement-lot-02")) {
            assertTrue(anomalies.contains(piece + " : la durée de 21 mois : introuvable"), anomalies);
        }
        assertTrue(anomalies.contains("04-acte-engagement-lot-01 : le taux de l'avance du lot n° 1 : introuvable"), anomalies);
        voirie.getLots().get(1).setDelaiMois(3);
        assertTrue(VerificationDocuments.verifier(voirie, JOUR, produits).toString().contains("04-acte-engagement-lot-02 : le délai de 3 mois du lot n° 2 : introuvable"));
    }

    @Test
    void unObjectifDifferentSeVoitDansLesLignesDePrix() {
        marche.getLots().get(0).getEngagements().get(0).setObjectif(new BigDecimal("75"));
        for (String piece : List.of("00-fiche-avis", "00-questionnaire-sourcing", "02-CCAP", "03-CCTP-chapitre-environnemental", "06-lignes-de-prix")) {
            assertTrue(anomalies().contains(piece + " : l'objectif « 75 % » du lot n° 1 : introuvable"), piece + anomalies());
        }
    }

    @Test
    void uneEstimationPublieeSeVoit() {
        ajouter("01-reglement-consultation", Section.de("Budget", Paragraphe.corps("Le lot est estimé à 4 000 000 € HT.")));
        assertEquals(List.of("01-reglement-consultation : l'estimation du lot n° 1 (4 000 000 €) figure dans une pièce publiée"), anomalies());
    }

    @Test
    void unPublicOuDesHeuresPerdusDansUneAnnexeSeVoient() {
        remplacer("07-annexe-publics-eligibles", d -> List.of(Section.de("Publics", Paragraphe.corps("Bénéficiaires du RSA."))));
        remplacer("08-annexe-suivi-insertion", d -> List.of(Section.de("Engagements", Paragraphe.corps("1. Gros œuvre : 7 400 heures ; 2. Peinture : 1 750 heures."))));
        String anomalies = anomalies().toString();
        assertTrue(anomalies.contains("07-annexe-publics-eligibles : le public « demandeurs d'emploi de longue durée"), anomalies);
        assertTrue(anomalies.contains("08-annexe-suivi-insertion : les 7 500 heures du lot n° 1 : introuvable"), anomalies);
    }

    @Test
    void uneAnnexeManquanteSeVoit() {
        documents.removeIf(d -> d.nomFichier().endsWith("lot-02"));
        assertTrue(anomalies().contains("AE-ANNEXE : l'annexe à signer du lot n° 2 manque"));
    }

    @Test
    void desPointsUnSeuilUnPlafondDifferentsSeVoient() {
        Marche voirie = MarchesComplets.voirie();
        List<Document> produits = DossierDocuments.construire(voirie, JOUR, List.of(), Reperage.AUCUN);
        assertEquals(List.of(), VerificationDocuments.verifier(voirie, JOUR, produits));
        voirie.getCriteres().getCriteres().get(2).setPoints(new BigDecimal("35"));
        var clause = voirie.getLots().get(0).getInsertion();
        clause.getPenalites().get(0).setPlafondTaux(new BigDecimal("6"));
        clause.getPenalites().get(1).setPlafond(new BigDecimal("2500"));
        clause.getParTranche().setSeuil(new BigDecimal("2600000"));
        voirie.getLots().get(1).setDelaiMois(3);
        voirie.getTranches().get(1).setOptionnelle(false);
        String anomalies = VerificationDocuments.verifier(voirie, JOUR, produits).toString();
        assertTrue(anomalies.contains("le poids du critère « Délais » (35 points) : introuvable"), anomalies);
        assertTrue(anomalies.contains("02-CCAP : la pénalité de 3 fois le SMIC horaire par heure d'insertion non réalisée, dans la limite de 6 % du montant"));
        assertTrue(anomalies.contains("02-CCAP : la pénalité de 50 € par jour calendaire de retard, dans la limite de 2 500 € du lot n° 1 : introuvable"));
        for (String piece : List.of("01-reglement-consultation", "02-CCAP", "04-annexe-acte-engagement-lot-01")) {
            assertTrue(anomalies.contains(piece + " : l'effort de 1 heure par tranche de 2 000 € HT de prestations facturées au-delà de 2 600 000 € HT"), piece);
        }
        assertTrue(anomalies.contains("02-CCAP : le délai de « 3 mois » : introuvable"));
        assertTrue(anomalies.contains("02-CCAP : la tranche ferme n° 1 : introuvable"));
    }

    @Test
    void leMontantDUneTrancheNeSePubliePas() {
        Marche voirie = MarchesComplets.voirie();
        voirie.getTranches().get(1).setMontant(new BigDecimal("2000"));
        List<Document> produits = DossierDocuments.construire(voirie, JOUR, List.of(), Reperage.AUCUN);
        assertTrue(VerificationDocuments.verifier(voirie, JOUR, produits).toString()
                .contains("le montant estimé d'une tranche (2 000 €) figure dans une pièce publiée"));
    }

    @Test
    void unChoixOuUnePartPerdusSeVoient() {
        Marche repas = MarchesComplets.repas();
        List<Document> produits = DossierDocuments.construire(repas, JOUR, List.of(), Reperage.AUCUN);
        repas.getInsertion().getAlternative().getActions().set(0, "parrainage");
        repas.getRestauration().setBio(new BigDecimal("30"));
        repas.getAccordCadre().setBonMaximum(new BigDecimal("90000"));
        String anomalies = VerificationDocuments.verifier(repas, JOUR, produits).toString();
        for (String piece : List.of("01-reglement-consultation", "02-CCAP", "04-annexe-acte-engagement")) {
            assertTrue(anomalies.contains(piece + " : l'action « parrainage » du marché : introuvable"), anomalies);
        }
        assertTrue(anomalies.contains("03-CCTP-chapitre-environnemental : la part de « Dont produits issus de l'agriculture biologique »"));
        assertTrue(anomalies.contains("02-CCAP : le montant maximal d'une commande : introuvable"));
    }

    @Test
    void lesTracesDAssemblageSeVoient() {
        ajouter("02-CCAP", new Section("Restes", List.of(Paragraphe.corps("Volume : «lot.heures» heures, XXX.."),
                Paragraphe.corps("Article « Pénalités » cité.")), List.of(new Section("Vide", List.of(), List.of(), Origine.AUCUNE)), Origine.AUCUNE));
        assertEquals(List.of("02-CCAP : l'article « Vide » est vide",
                "02-CCAP : une expression n'a pas été remplacée dans « Volume : «lot.heures» heures, XXX.. »",
                "02-CCAP : un champ reste à remplir dans « Volume : «lot.heures» heures, XXX.. »",
                "02-CCAP : la ponctuation est fautive dans « Volume : «lot.heures» heures, XXX.. »"), anomalies());
    }

    private List<String> anomalies() {
        return VerificationDocuments.verifier(marche, JOUR, documents).stream().map(Anomalie::toString).toList();
    }

    private void ajouter(String fichier, Section section) {
        remplacer(fichier, d -> {
            List<Section> sections = new ArrayList<>(d.sections());
            sections.add(section);
            return sections;
        });
    }

    private void remplacer(String fichier, Function<Document, List<Section>> sections) {
        documents.replaceAll(d -> !d.nomFichier().equals(fichier) ? d
                : new Document(d.code(), d.nomFichier(), d.titre(), d.sousTitre(), Map.copyOf(d.entete()), sections.apply(d)));
    }
}
