// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Outils;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeReservation;

@DisplayName("Dossier complet d'un achat")
class DossierCompletTest {

    private static final StrategieFactory F = StrategieFactory.eINSTANCE;
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path dossier;

    @Test
    @DisplayName("chaque sorte de document est produite et valide")
    void chaqueDocumentEstValide() throws Exception {
        List<Document> documents = DossierDocuments.construire(achat(), JOUR, List.of(), Reperage.AUCUN);
        Set<String> codes = documents.stream().map(Document::code).collect(Collectors.toSet());
        assertTrue(codes.containsAll(Set.of("AAPC", "SOURCING", "RC", "CCAP", "CCTP", "AE", "AE-ANNEXE", "CADRE-TECHNIQUE", "CADRE-SOCIAL",
                "CADRE-ENVIRONNEMENT", "PRIX", "NOTE")), codes.toString());
        assertEquals(documents.size(), documents.stream().map(Document::nomFichier).distinct().count());
        DocxRenderer rendu = new DocxRenderer(JOUR);
        for (Document document : documents) {
            Path docx = dossier.resolve(document.nomFichier() + ".docx");
            Files.write(docx, rendu.rendre(document, Gabarit.maison()));
            String jugement = Outils.valider(dossier, docx);
            assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), document.nomFichier() + " : " + jugement);
        }
    }

    /** Two lots, one reserved, with something for each sort of document. */
    private static Marche achat() {
        Acheteur ville = F.createAcheteur();
        ville.setTitre("Ville d'Essai");
        ville.setType(TypeAcheteur.COLLECTIVITE);
        Marche marche = F.createMarche();
        marche.setTitre("Rénovation de l'école");
        marche.setAcheteur(ville);
        marche.setNature(NatureMarche.TRAVAUX);
        marche.setProcedure(Procedure.AOO);
        marche.setLancement(JOUR);
        marche.setDureeMois(18);
        marche.setCriteres(criteres());
        Lot depose = lot(marche, 1, "Dépose");
        ClauseInsertion insertion = F.createClauseInsertion();
        insertion.setHeures(1200);
        depose.setInsertion(insertion);
        EngagementEnvironnemental reemploi = F.createEngagementEnvironnemental();
        reemploi.setType(TypeEngagement.REEMPLOI_REUTILISATION);
        reemploi.setObjectif(BigDecimal.valueOf(5));
        reemploi.setUnite("% de la masse");
        depose.getEngagements().add(reemploi);
        Reservation reservation = F.createReservation();
        reservation.getTypes().add(TypeReservation.INSERTION);
        lot(marche, 2, "Jardin").setReservation(reservation);
        return marche;
    }

    private static JeuCriteres criteres() {
        JeuCriteres jeu = F.createJeuCriteres();
        jeu.setCommuns(true);
        for (TypeCritere type : List.of(TypeCritere.PRIX, TypeCritere.TECHNIQUE, TypeCritere.SOCIAL, TypeCritere.ENVIRONNEMENT)) {
            Critere critere = F.createCritere();
            critere.setType(type);
            critere.setPoids(BigDecimal.valueOf(25));
            jeu.getCriteres().add(critere);
        }
        SousCritere methode = F.createSousCritere();
        methode.setTitre("Méthode");
        methode.setPoids(BigDecimal.valueOf(25));
        jeu.getCriteres().get(1).getSousCriteres().add(methode);
        jeu.getCriteres().get(3).getElements().add("filières");
        jeu.getCriteres().get(3).getPreuves().add("note chiffrée");
        return jeu;
    }

    private static Lot lot(Marche marche, int numero, String titre) {
        Lot lot = F.createLot();
        lot.setNumero(numero);
        lot.setTitre(titre);
        lot.setAvance(BigDecimal.TEN);
        marche.getLots().add(lot);
        return lot;
    }
}
