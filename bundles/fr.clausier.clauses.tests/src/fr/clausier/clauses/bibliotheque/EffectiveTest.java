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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.MarchesDEssai;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.TexteLisible;
import fr.clausier.clauses.document.Document;
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
    void sansBibliothequeLaNationaleSertSeule() {
        assertSame(Bibliotheque.standard(), Bibliotheque.effective(List.of()));
    }

    private static String texte(List<Document> documents, String code) {
        return TexteLisible.de(documents.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow());
    }
}
