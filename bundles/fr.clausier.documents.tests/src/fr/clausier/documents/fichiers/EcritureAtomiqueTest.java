// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Écriture d'un fichier en une fois")
class EcritureAtomiqueTest {

    @TempDir
    private Path dossier;

    @Test
    @DisplayName("crée puis remplace, sans rien laisser d'autre")
    void remplace() throws Exception {
        Path cible = dossier.resolve("RC.docx");
        EcritureAtomique.ecrire(cible, octets("avant"));
        EcritureAtomique.ecrire(cible, octets("après"));
        assertEquals("après", Files.readString(cible));
        assertEquals(List.of("RC.docx"), noms());
    }

    @Test
    @DisplayName("suit un lien au lieu de le remplacer")
    void lien() throws Exception {
        Path reel = Files.writeString(dossier.resolve("reel.docx"), "avant");
        Path lien = Files.createSymbolicLink(dossier.resolve("lien.docx"), reel);
        EcritureAtomique.ecrire(lien, octets("après"));
        assertTrue(Files.isSymbolicLink(lien));
        assertEquals("après", Files.readString(reel));
    }

    @Test
    @DisplayName("un dossier du même nom est refusé avec un remède")
    void dossierDuMemeNom() throws Exception {
        Path cible = Files.createDirectory(dossier.resolve("RC.docx"));
        assertRaison("un dossier porte déjà ce nom", cible);
    }

    @Test
    @DisplayName("un dossier absent et un nom trop long sont dits en français")
    void cheminImpossible() {
        assertRaison("le dossier « " + dossier.resolve("absent") + " » n'existe pas", dossier.resolve("absent/a"));
        assertRaison("son nom est trop long", dossier.resolve("é".repeat(250)));
        assertRaison("son nom ou son chemin est trop long ou contient un signe interdit",
                dossier.resolve("é".repeat(200)));
        assertEquals(List.of(), noms());
    }

    @Test
    @DisplayName("un fichier en lecture seule reste tel quel")
    void lectureSeule() throws Exception {
        Path cible = Files.writeString(dossier.resolve("a.docx"), "avant");
        assumeTrue(cible.toFile().setReadOnly() && !Files.isWritable(cible),
                "l'administrateur écrit partout : essai impossible sous ce compte");
        assertRaison("ce fichier est protégé en écriture", cible);
        assertEquals("avant", Files.readString(cible));
    }

    @Test
    @DisplayName("un disque plein laisse l'ancien fichier et aucun reste")
    void disquePlein() throws Exception {
        Path plein = Path.of("/dev/full");
        assumeTrue(Files.exists(plein), "pas de disque plein à essayer sur ce système");
        Path cible = Files.writeString(dossier.resolve("a.docx"), "avant");
        // The temporary file's name is known in advance: here it leads to a device that is always full.
        Path temporaire = dossier.resolve(".a.docx." + ProcessHandle.current().pid() + ".clausier-tmp");
        Files.createSymbolicLink(temporaire, plein);
        assertRaison("il n'y a plus de place sur le disque", cible);
        assertEquals("avant", Files.readString(cible));
        assertTrue(Files.notExists(temporaire, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    @DisplayName("tuer le programme pendant l'écriture laisse un fichier entier, l'ancien ou le nouveau")
    void tue() throws Exception {
        Path cible = dossier.resolve("gros.docx");
        EcritureAtomique.ecrire(cible, EcrivainSansFin.contenu('A'));
        for (int essai = 0; essai < 4; essai++) {
            Process ecrivain = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", chemins(), EcrivainSansFin.class.getName(), cible.toString())
                            .redirectErrorStream(true).start();
            // The child says when it is about to write, for ever and ever; then it is killed at an odd moment.
            assertEquals('!', ecrivain.getInputStream().read(), "l'écrivain n'a pas démarré");
            Thread.sleep(37L * (essai + 1));
            ecrivain.destroyForcibly();
            assertTrue(ecrivain.waitFor(20, TimeUnit.SECONDS));
            byte[] lu = Files.readAllBytes(cible);
            assertEquals(EcrivainSansFin.TAILLE, lu.length, "fichier tronqué");
            assertArrayEquals(EcrivainSansFin.contenu((char) lu[0]), lu, "fichier mêlé");
        }
    }

    private static String chemins() {
        return Stream.of(EcritureAtomique.class, EcrivainSansFin.class)
                .map(c -> Path.of(URI.create(c.getProtectionDomain().getCodeSource().getLocation()
                        .toString())))
                .map(p -> Files.isDirectory(p.resolve("bin")) ? p.resolve("bin")
                        : Files.isDirectory(p.resolve("target/classes")) ? p.resolve("target/classes") : p)
                .map(Path::toString).distinct().reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    private void assertRaison(String raison, Path cible) {
        EcritureImpossible refus =
                assertThrows(EcritureImpossible.class, () -> EcritureAtomique.ecrire(cible, octets("après")));
        assertEquals(raison, refus.raison());
        assertTrue(refus.getMessage().startsWith("Le fichier « " + cible + " » n'a pas pu être écrit : "));
        assertTrue(refus.getMessage().endsWith("."), refus.getMessage());
    }

    private List<String> noms() {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(p -> p.getFileName().toString()).toList();
        } catch (IOException e) {
            return Arrays.asList(e.toString());
        }
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
