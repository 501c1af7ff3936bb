// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** One accepted template in so many goes through the validator, whose start costs a second. All of them were valid when
     * this test was written. */
    private static final int ECHANTILLON = 12;

    /** What a refusal may be about; anything else should be taken out rather than refused. */
    private static final Pattern RAISONS = Pattern.compile("macros|mot de passe|entités|endommagé");
    private static final Duration DELAI = Duration.ofSeconds(60);

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
        // docx4j takes its time to start on a busy machine, which is no fault of the first file.
        DocxRenderer.prechauffer();
        ProxySelector reseau = ProxySelector.getDefault();
        ProxySelector.setDefault(new SansReseau());
        try {
            for (Path fichier : fichiers) {
                refus += essayer(fichier, attendu, dossier, produits) ? 0 : 1;
            }
        } finally {
            ProxySelector.setDefault(reseau);
        }
        assertTrue(refus * 10 < fichiers.size(), refus + " refus");
        assertTrue(refus > 0, "le corpus contient des fichiers hostiles");
        valider(dossier, produits);
    }

    private static boolean essayer(Path fichier, String attendu, Path dossier, List<Path> produits) throws IOException {
        byte[] docx = assertTimeoutPreemptively(DELAI, () -> essayer(fichier), fichier.toString());
        if (docx == null) {
            return false;
        }
        assertEquals(attendu, TexteDocx.lire(docx), fichier.toString());
        produits.add(Files.write(dossier.resolve(produits.size() + ".docx"), docx));
        return true;
    }

    private static byte[] essayer(Path fichier) {
        try {
            return new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), Gabarit.lire(fichier));
        } catch (GabaritIllisible e) {
            assertTrue(RAISONS.matcher(e.quoi()).find(), e.getMessage());
            assertFalse(e.remede().isBlank(), e.getMessage());
            return null;
        }
    }

    private static void valider(Path dossier, List<Path> produits) throws Exception {
        for (int i = 0; i < produits.size(); i += ECHANTILLON) {
            String jugement = Outils.valider(dossier, produits.get(i));
            assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
        }
    }

    /** Fails whoever asks how to reach the network. */
    private static final class SansReseau extends ProxySelector {
        @Override
        public List<Proxy> select(URI adresse) {
            throw new AssertionError("appel du réseau : " + adresse);
        }

        @Override
        public void connectFailed(URI adresse, SocketAddress serveur, IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
