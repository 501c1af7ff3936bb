// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.MarchesDEssai;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.TexteLisible;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.verification.Anomalie;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;

/** What a buyer adds, replaces and switches off reaches the documents. */
class EffectiveTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    @TempDir
    Path dossier;

    @Test
    void lAcheteurAjouteRemplaceEtDesactive() throws IOException {
        Files.writeString(dossier.resolve("ville.clauses"), """
                bibliothèque Ville "Clauses de la ville" version 3 {
                    document ANNEXE-VILLE "Annexe de la ville" { fichier "09-annexe" section "objet" "Objet" }
                    clause V-NEUVE "Neuve" {
                        document ANNEXE-VILLE rubrique "objet" fondement L2112-2
                        texte "Pour «marche.titre»."
                    }
                    clause V-SUIVI "Suivi" { remplace CCAP-INS-11 version 4 texte "Le suivi de la ville." }
                    désactive CCAP-INS-01 motif "dit ailleurs"
                }
                """);
        DossierLu lu = LecteurDossier.lire(dossier.resolve("ville.clauses"));
        assertEquals(List.of(), lu.problemes());
        Bibliotheque effective = Bibliotheque.effective(lu.bibliotheques());
        Clause suivi = effective.clauses().stream().filter(c -> c.id().equals("V-SUIVI")).findFirst().orElseThrow();
        assertEquals("CCAP developpement-durable/insertion 4 Clauses de la ville",
                suivi.document() + " " + suivi.rubrique() + " " + suivi.version() + " " + suivi.provenance());
        assertTrue(effective.clauses().stream().noneMatch(c -> c.id().matches("CCAP-INS-(11|01)")));
        assertEquals("NOTE", effective.plans().getLast().code());

        List<Document> documents = DossierDocuments.construire(MarchesDEssai.ecole(), JOUR, JOUR, List.of(), Reperage.AUCUN, List.of(), effective);
        assertTrue(texte(documents, "ANNEXE-VILLE").contains(MarchesDEssai.ecole().getTitre()));
        assertTrue(texte(documents, "CCAP").contains("Le suivi de la ville."));
        assertFalse(texte(documents, "CCAP").contains("réalise une action d'insertion professionnelle qui permet"));
        assertTrue(texte(documents, "NOTE").contains("4, Clauses de la ville"));
    }

    @Test
    void unRenvoiSuitSonArticle() throws IOException {
        Files.writeString(dossier.resolve("ville.clauses"), """
                bibliothèque Ville "Clauses de la ville" version 3 {
                    document ANNEXE-VILLE "Annexe de la ville" { fichier "09-annexe" section "objet" "Objet" section "suite" "Suite" }
                    clause V-NEUVE "Neuve" {
                        document ANNEXE-VILLE rubrique "suite" fondement L2112-2
                        texte "Ici «'suite' | renvoi» et «'V-PREMIERE' | renvoi», ailleurs «'CCAP:derogations' | renvoi» et «'CCAP-INS-11' | renvoi»."
                    }
                    clause V-PREMIERE "Première" { document ANNEXE-VILLE rubrique "objet" fondement L2112-2 texte "Avant." }
                    clause V-SUIVI "Suivi" { remplace CCAP-INS-11 texte "Le suivi de la ville." }
                }
                """);
        DossierLu lu = LecteurDossier.lire(dossier.resolve("ville.clauses"));
        assertEquals(List.of(), lu.problemes());
        List<Document> documents = DossierDocuments.construire(MarchesDEssai.ecole(), JOUR, JOUR, List.of(), Reperage.AUCUN, List.of(),
                Bibliotheque.effective(lu.bibliotheques()));
        String annexe = texte(documents, "ANNEXE-VILLE");
        Matcher ccap = Pattern.compile("(?m)^(5\\.\\S+) Suivi et contrôle$[^§]*^(\\d) Dérogations ").matcher(texte(documents, "CCAP"));
        assertTrue(ccap.find());
        assertTrue(annexe.contains("Ici 2 et 1, ailleurs " + ccap.group(2) + " du CCAP et " + ccap.group(1) + " du CCAP."), annexe);
    }

    @Test
    void unRenvoiSansReponseEstRefuse() throws IOException {
        Files.writeString(dossier.resolve("ville.clauses"), """
                bibliothèque Ville "Clauses de la ville" version 3 {
                    clause V-NEUVE "Neuve" { document CCAP rubrique "prix" fondement L2112-2 texte "Voir l'article «'CCAP-INS-11' | renvoi»." }
                    désactive CCAP-INS-11 motif "dit ailleurs"
                }
                """);
        List<Document> documents = DossierDocuments.construire(MarchesDEssai.ecole(), JOUR, JOUR, List.of(), Reperage.AUCUN, List.of(),
                Bibliotheque.effective(LecteurDossier.lire(dossier.resolve("ville.clauses")).bibliotheques()));
        assertEquals(List.of("un texte renvoie à l'article « CCAP-INS-11 », qui ne figure dans aucun document"),
                VerificationDocuments.forme(documents).stream().map(Anomalie::message).toList());
    }

    @Test
    void sansBibliothequeLaNationaleSertSeule() {
        assertSame(Bibliotheque.standard(), Bibliotheque.effective(List.of()));
    }

    private static String texte(List<Document> documents, String code) {
        return TexteLisible.de(documents.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow());
    }
}
