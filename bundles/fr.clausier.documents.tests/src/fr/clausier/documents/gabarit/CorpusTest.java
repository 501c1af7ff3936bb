// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;

@DisplayName("Modèles du monde réel")
class CorpusTest {

    /** One accepted template in so many goes through the validator, whose start costs a second. */
    private static final int ECHANTILLON = 15;

    @Test
    @DisplayName("chaque fichier donne le document attendu ou un refus clair, sans blocage")
    void corpus(@TempDir Path dossier) throws Exception {
        List<Path> fichiers;
        try (Stream<Path> liste = Files.list(Outils.corpus("docx"))) {
            fichiers = liste.sorted().toList();
        }
        String attendu = TexteRenderer.rendre(Exemples.reglement());
        List<Path> produits = new ArrayList<>();
        int refus = 0;
        for (Path fichier : fichiers) {
            byte[] docx = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> essayer(fichier),
                    fichier.toString());
            if (docx == null) {
                refus++;
                continue;
            }
            assertEquals(attendu, TexteDocx.lire(docx), fichier.toString());
            produits.add(Files.write(dossier.resolve(produits.size() + ".docx"), docx));
        }
        assertTrue(produits.size() > fichiers.size() / 2, produits.size() + " modèles acceptés");
        assertTrue(refus > 0, "le corpus contient des fichiers hostiles");
        valider(dossier, produits);
    }

    private static byte[] essayer(Path fichier) {
        try {
            return new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), Gabarit.lire(fichier));
        } catch (GabaritIllisible e) {
            assertFalse(e.quoi().isBlank() || e.remede().isBlank(), e.getMessage());
            return null;
        }
    }

    private static void valider(Path dossier, List<Path> produits) throws Exception {
        for (int i = 0; i < produits.size(); i += ECHANTILLON) {
            String jugement = Outils.valider(dossier, produits.get(i));
            assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
        }
    }
}
