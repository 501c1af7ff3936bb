// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Figure;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.TexteRenderer;
import fr.clausier.spaser.Bilans;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.rapport.RapportSuivi;
import fr.clausier.spaser.suivi.Suivi;

@DisplayName("Ce que l'acheteur publie")
class PublicationTest {

    @TempDir
    private Path dossier;

    @Test
    void leCsvDitChaqueIndicateurDeChaqueAcheteur() {
        Suivi suivi = Bilans.suivi(dossier);
        List<String> lignes = new String(DonneesOuvertes.csv(suivi), StandardCharsets.UTF_8).lines().toList();
        assertTrue(lignes.getFirst().startsWith("\uFEFFannee;acheteur;siret;reference"), lignes.getFirst());
        int colonnes = lignes.getFirst().split(";", -1).length;
        assertTrue(lignes.stream().allMatch(l -> l.split(";", -1).length == colonnes), "aucune cellule ne casse sa ligne");
        assertEquals(3, lignes.stream().filter(l -> l.contains(";I-05;") && l.contains(";prévu;")).count(), "l'ensemble et deux acheteurs");
        assertFalse(lignes.stream().anyMatch(l -> l.startsWith("=") || l.contains(";=")), "rien ne se lit comme une formule");
    }

    @Test
    void leJsonSeLitEtPorteNumerateurEtDenominateur() {
        var racine = JsonParser.parseString(new String(DonneesOuvertes.json(Bilans.suivi(dossier), Bilans.DATE), StandardCharsets.UTF_8)).getAsJsonObject();
        assertEquals(2026, racine.get("annee").getAsInt());
        assertTrue(racine.getAsJsonArray("indicateurs").get(0).getAsJsonObject().has("denominateur"));
    }

    @Test
    void laPageNeDependDeRien() {
        String page = new String(PageHtml.octets(Bilans.suivi(dossier), Bilans.DATE), StandardCharsets.UTF_8);
        assertFalse(page.contains("<script") || page.contains("http"), "ni script ni ressource extérieure");
        assertTrue(page.contains("<caption>Objectifs du schéma</caption>"));
    }

    @Test
    void leRapportAUneFigureEtSesMots() throws Exception {
        Suivi suivi = Bilans.suivi(dossier);
        Document rapport = RapportSuivi.document(suivi, List.of(), Bilans.DATE);
        assertEquals(9, rapport.sections().size());
        Figure figure = (Figure) rapport.sections().get(2).blocs().stream().filter(Figure.class::isInstance).findFirst().orElseThrow();
        assertTrue(figure.alternative().startsWith("Barres des objectifs du schéma."), figure.alternative());
        assertTrue(TexteRenderer.rendre(rapport).contains("[Figure"), "la forme en texte dit la figure");
        Paquet paquet = Paquet.relire(new DocxRenderer(Bilans.DATE).rendre(rapport, Gabarit.maison()));
        assertTrue(paquet.partie("word/media/clausier-figure1.png").isPresent());
        String texte = new String(paquet.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(texte.contains("descr=\"Barres des objectifs"), "l'image a son texte de remplacement");
        assertEquals(4, RapportSuivi.pourLesElus(suivi, Bilans.DATE).sections().size());
    }

    @Test
    void laFichePorteLesEmpreintesEtLesApports() {
        Suivi suivi = Bilans.suivi(dossier);
        List<Contrat> ecole = suivi.contrats().stream().filter(c -> c.phase() == Phase.PREVU && c.cle().startsWith("Ecole/")).toList();
        String fiche = TexteRenderer.rendre(FicheConformite.document(suivi, ecole, List.of(), Map.of("ecole.marche", "abc123"), Bilans.DATE));
        assertTrue(fiche.contains("abc123") && fiche.contains("lot 1 : oui"), fiche);
    }
}
