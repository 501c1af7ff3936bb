// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.UnitePenalite;
import fr.clausier.model.strategie.Variantes;

/** Singular and plural, one lot or several, what is there and what is not. */
class AccordsTest {

    private static final LocalDate EDITION = LocalDate.of(2026, 11, 21);

    @Test
    void lesMemesStipulationsFontUnSeulArticle() {
        String ccap = texte(MarchesDEssai.ecole(), "CCAP");
        assertTrue(ccap.contains("5.2 Insertion professionnelle\n"), ccap);
        assertTrue(ccap.contains("le titulaire de chacun des lots réalise une action"));
        assertTrue(ccap.contains("1. Gros œuvre | 7 500\n2. Peinture | 1 750\n"));
        assertFalse(ccap.contains("5.3 Insertion professionnelle"));
    }

    @Test
    void desStipulationsDifferentesFontDeuxArticles() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(1).getInsertion().setGlobalisation(OuiNon.NON);
        String ccap = texte(marche, "CCAP");
        assertTrue(ccap.contains("5.2 Insertion professionnelle : lot n° 1\n"), ccap);
        assertTrue(ccap.contains("5.3 Insertion professionnelle : lot n° 2\n"));
        assertTrue(ccap.contains("Le titulaire du lot n° 2 réserve au minimum 1 750 heures de travail (mille sept cent cinquante heures)"));
        assertTrue(ccap.contains("ne peuvent être globalisées"));
    }

    @Test
    void desLotsQuiSeSuiventSontAbreges() {
        Marche marche = MarchesDEssai.ecole();
        for (int numero = 3; numero <= 6; numero++) {
            Lot lot = MarchesDEssai.lot(marche, numero, "Corps d'état " + numero, "100000", "50", "35");
            if (numero != 5) {
                MarchesDEssai.insertion(lot, "10");
            }
        }
        assertTrue(texte(marche, "CCAP").contains("Insertion professionnelle : lots n° 1 à 4 et 6\n"));
    }

    @Test
    void uneSeulePenaliteUnSeulPublic() {
        Marche marche = MarchesDEssai.ecole();
        ClauseInsertion clause = marche.getLots().get(0).getInsertion();
        clause.getPenalites().remove(1);
        clause.getPublics().remove(1);
        clause.getModalites().remove(1);
        String ccap = texte(marche, "CCAP");
        assertTrue(ccap.contains("la pénalité suivante :\n- 50 € par heure d'insertion non réalisée.\n"), ccap);
        assertTrue(ccap.contains("les personnes relevant de la catégorie suivante :"));
        assertTrue(ccap.contains("au titre de la modalité suivante :"));
    }

    @Test
    void sansInsertionAucunArticleNEnParle() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().forEach(l -> l.setInsertion(null));
        for (String code : List.of("RC", "CCAP", "CCTP", "AE-ANNEXE")) {
            String texte = texte(marche, code).replace("Qualité de l'insertion", "");
            assertFalse(texte.toLowerCase().contains("insertion"), code + "\n" + texte);
        }
        assertTrue(texte(marche, "AE-ANNEXE").contains("Annexe à l'acte d'engagement, Engagements environnementaux"));
    }

    @Test
    void unLotSansEngagementNAPasDAnnexe() {
        Marche marche = MarchesDEssai.ecole();
        MarchesDEssai.lot(marche, 3, "Ascenseur", "90000", "15", "40");
        List<String> annexes = construire(marche).stream().filter(d -> d.code().equals("AE-ANNEXE")).map(Document::nomFichier).toList();
        assertEquals(List.of("04-annexe-acte-engagement-lot-01", "04-annexe-acte-engagement-lot-02"), annexes);
        assertTrue(texte(marche, "RC").contains("3. Ascenseur | Aucun | Aucun\n"));
    }

    @Test
    void lesAvancesDifferentesSeLisentLotParLot() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(0).setAvance(BigDecimal.TEN);
        marche.getLots().get(1).setAvance(new BigDecimal("30"));
        String ccap = texte(marche, "CCAP");
        assertTrue(ccap.contains("aux taux suivants :\n- lot n° 1 : 10 % ;\n- lot n° 2 : 30 %.\n"), ccap);
    }

    @Test
    void leSeuilLocalSImprimeEtSeSignale() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().forEach(l -> l.getInsertion().getPublics().get(0).setSeuilHeures(455));
        assertTrue(texte(marche, "CCAP").contains("demandeurs d'emploi de longue durée ayant travaillé moins de 455 heures au cours"));
        assertTrue(texte(marche, "NOTE").contains("Un seuil d'heures propre à l'acheteur restreint une catégorie"));
    }

    @Test
    void chaqueTypeDEngagementEtChaquePublicOntLeurTexte() {
        Marche marche = MarchesDEssai.ecole();
        for (TypeEngagement type : TypeEngagement.VALUES) {
            MarchesDEssai.engagement(marche.getLots().get(0), type, "10", "%");
        }
        ClauseInsertion clause = marche.getLots().get(0).getInsertion();
        for (CategoriePublic categorie : CategoriePublic.VALUES) {
            var eligible = StrategieFactory.eINSTANCE.createPublicEligible();
            eligible.setCategorie(categorie);
            clause.getPublics().add(eligible);
        }
        verifier(marche);
        List<Document> cctp = construire(marche).stream().filter(d -> d.code().equals("CCTP")).toList();
        assertEquals(15, cctp.get(0).sections().get(2).sousSections().size());
        cctp.get(0).sections().get(2).sousSections().forEach(s -> assertTrue(s.blocs().size() >= 2, s.titre()));
    }

    @Test
    void aucunCroisementNeLaisseDeTrace() {
        for (NatureMarche nature : NatureMarche.VALUES) {
            for (Procedure procedure : Procedure.VALUES) {
                for (Ccag ccag : Ccag.VALUES) {
                    Marche marche = MarchesDEssai.marche("Essai", nature, procedure, ccag, EDITION, 6);
                    marche.setVariantes(Variantes.VALUES.get(ccag.getValue() % Variantes.VALUES.size()));
                    if (procedure.getValue() % 2 == 0) {
                        MarchesDEssai.insertion(MarchesDEssai.lot(marche, 1, "Seul lot", "100000", "50", "35"), "10");
                    }
                    verifier(marche);
                }
            }
        }
    }

    @Test
    void unMarchePresqueVideDonneQuandMemeSesDocuments() {
        Marche marche = StrategieFactory.eINSTANCE.createMarche();
        marche.setTitre("Achat");
        verifier(marche);
    }

    @Test
    void unVolumeIncalculableSeDitEnFrancais() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(1).setCoutHoraire(null);
        String message = assertThrows(DossierIncomplet.class, () -> construire(marche)).getMessage();
        assertEquals("Lot n° 2 : Peinture : le volume d'heures d'insertion ne peut pas être calculé (montant × part de main d'œuvre × taux "
                + "d'insertion ÷ coût horaire). Il manque : le coût horaire. Complétez la stratégie, ou écrivez le volume lui-même : "
                + "« heures » suivi du nombre.", message);
    }

    @Test
    void unMotifSansInsertionResteInterne() {
        Marche voirie = MarchesComplets.voirie();
        assertTrue(texte(voirie, "NOTE").contains("Lot n° 2 : pas d'heures d'insertion, pour le motif suivant : le lot est confié à un seul jardinier"));
        for (String code : List.of("RC", "CCAP", "CCTP", "AE-ANNEXE")) {
            String texte = texte(voirie, code);
            assertFalse(texte.contains("jardinier") || texte.contains("bornes existantes") || texte.contains("ne doit pas paraître"), code + "\n" + texte);
        }
    }

    @Test
    void desPartsEnPointsSArrondissentEtSeDisent() {
        Marche voirie = MarchesComplets.voirie();
        voirie.getCriteres().getCriteres().get(2).setPoints(new BigDecimal("60"));
        String rc = texte(voirie, "RC");
        assertTrue(rc.contains("3. Délais | 60 points (33,33 %)"), rc);
        assertTrue(rc.contains("est indiqué entre parenthèses, arrondi au centième."), rc);
        assertTrue(rc.contains("Total | 180 points |"), rc);
    }

    @Test
    void toutesLesUnitesEtTousLesSujetsSociauxOntLeursMots() {
        Marche marche = MarchesDEssai.ecole();
        for (var sujet : TypeClauseSociale.VALUES) {
            var clause = StrategieFactory.eINSTANCE.createClauseSociale();
            clause.setType(sujet);
            marche.getLots().get(0).getClausesSociales().add(clause);
        }
        var penalites = marche.getLots().get(0).getInsertion().getPenalites();
        for (var unite : UnitePenalite.VALUES) {
            var penalite = StrategieFactory.eINSTANCE.createPenalite();
            penalite.setMontant(BigDecimal.valueOf(40L + unite.getValue()));
            penalite.setUnite(unite);
            penalites.add(penalite);
        }
        verifier(marche);
    }

    private static void verifier(Marche marche) {
        assertEquals(List.of(), VerificationDocuments.verifier(marche, EDITION, construire(marche)));
    }

    private static List<Document> construire(Marche marche) {
        return DossierDocuments.construire(marche, EDITION, List.of(), Reperage.AUCUN);
    }

    private static String texte(Marche marche, String code) {
        return construire(marche).stream().filter(d -> d.code().equals(code)).map(TexteLisible::de).collect(Collectors.joining("\n"));
    }
}
