// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.empreinte.Empreinte.Modele;
import fr.clausier.documents.empreinte.Empreinte.Source;

@DisplayName("Fichier d'empreinte")
class EmpreinteTest {

    private static final String TEXTE = "marché École \"Rénovation – « Tilleuls »\" {\r\n\testimation 900\u00A0000 € HT\r\n}\n\n";
    private static final byte[] OCTETS = {'P', 'K', 3, 4, 0, (byte) 0xFF};

    private static Empreinte exemple() {
        return new Empreinte("0.1.0", LocalDate.of(2026, 11, 24), null, "ab".repeat(32), "Bibliothèque 2026.11", "ecole.marche",
                new Modele("modele.dotx", Condensat.de(OCTETS), OCTETS), new TreeMap<>(Map.of("verbe", "generer")),
                List.of(new Achat("Ecole", "Rénovation", LocalDate.of(2026, 11, 30), List.of(new ClauseUtilisee("CCAP-INS-02", "2026.11", "0123456789ab", "CCAP", "7.2")))),
                List.of(new Fichier("RC.docx", Genre.PIECE, "cd".repeat(32), 12), new Fichier("CCAP.docx", Genre.PIECE, "ef".repeat(32), 13)),
                List.of(source("ecole.marche", TEXTE.getBytes(StandardCharsets.UTF_8)), source("acheteur.spaser", "\uFEFFacheteur".getBytes(StandardCharsets.UTF_8)),
                        new Source("heures.csv", "01".repeat(32), null)),
                List.of(source("RC.docx", OCTETS)));
    }

    private static Source source(String nom, byte[] contenu) {
        return new Source(nom, Condensat.de(contenu), contenu);
    }

    @Test
    @DisplayName("se relit comme elle a été écrite, texte à l'octet près, listes triées")
    void allerRetour() throws Exception {
        byte[] ecrite = EcritureEmpreinte.octets(exemple());
        Empreinte lue = LectureEmpreinte.lire("e.json", ecrite);
        assertArrayEquals(ecrite, EcritureEmpreinte.octets(lue));
        assertEquals(List.of("CCAP.docx", "RC.docx"), lue.fichiers().stream().map(Fichier::nom).toList());
        assertEquals(List.of("acheteur.spaser", "ecole.marche", "heures.csv"), lue.sources().stream().map(Source::nom).toList());
        assertArrayEquals(TEXTE.getBytes(StandardCharsets.UTF_8), lue.sources().get(1).contenu());
        assertEquals("7.2", lue.achats().getFirst().clauses().getFirst().article());
    }

    @Test
    @DisplayName("se lit à l'œil, et dit d'abord qu'elle est interne")
    void lisible() {
        String texte = new String(EcritureEmpreinte.octets(exemple()), StandardCharsets.UTF_8);
        assertTrue(texte.startsWith("{\n  \"avertissement\": \"Fichier interne"), texte);
        assertTrue(texte.contains("\"CCAP-INS-02 | 2026.11 | 0123456789ab | CCAP | 7.2\""), texte);
        assertTrue(texte.contains("marché École"), texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ecole.marche", "/etc/passwd", "C:/ecole.marche", "a\\\\..\\\\ecole.marche", "a/../../ecole.marche", "", "a//b.marche", "nul.marche",
        ".cache.marche", "a/./b.marche", "espace /b.marche", "ecole.marche:flux"})
    @DisplayName("un nom de chemin détourné est refusé")
    void chemins(String nom) {
        refuser(texte().replace("\"nom\": \"ecole.marche\"", "\"nom\": \"" + nom + "\""), "détourné");
        refuser(texte().replace("\"nom\": \"CCAP.docx\"", "\"nom\": \"" + nom + "\""), "détourné");
        refuser(texte().replace("\"demande\": \"ecole.marche\"", "\"demande\": \"" + nom + "\""), "détourné");
    }

    @Test
    @DisplayName("un contenu retouché, une forme inconnue, un autre fichier sont refusés")
    void formes() {
        refuser(texte().replace("estimation 900", "estimation 100"), "« ecole.marche » a été modifié");
        refuser(texte().replace("\"format\": 1", "\"format\": 2").replace("\"demande\"", "\"demain\""), "version plus récente");
        refuser(texte().replace("\"demande\"", "\"commande\""), "partie inconnue");
        refuser(texte().replace("\"jour\": \"2026-11-24\"", "\"jour\": \"2026-13-24\""), "dates");
        refuser(texte().replace("acheteur.spaser", "ECOLE.MARCHE"), "même nom");
        refuser(texte().replace("\"demande\": \"ecole.marche\"", "\"demande\": \"autre.marche\""), "fichier demandé");
        refuser("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "pas un fichier d'empreinte");
        refuser("", "pas un fichier d'empreinte");
        refuser("[".repeat(1_000_000), "pas un fichier d'empreinte");
        refuser("{\"options\":" + "{\"a\":".repeat(200_000), "pas un fichier d'empreinte");
        refuser(texte() + texte(), "pas un fichier d'empreinte");
        refuser("{\"format\":1, 'produit':\"simple\"}", "pas un fichier d'empreinte");
        refuser("{\"fichiers\":[" + "{\"nom\":\"a\"},".repeat(30_000) + "]}", "20000");
    }

    @Test
    @DisplayName("un fichier trop gros n'est pas lu")
    void tropGros(@TempDir Path dossier) throws Exception {
        Path gros = dossier.resolve("gros.json");
        try (var canal = java.nio.channels.FileChannel.open(gros, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            canal.write(java.nio.ByteBuffer.wrap(new byte[1]), LectureEmpreinte.TAILLE + 10);
        }
        assertTrue(assertThrows(EmpreinteIllisible.class, () -> LectureEmpreinte.lire(gros)).getMessage().contains("dépasse 64 Mo"));
        assertTrue(assertThrows(EmpreinteIllisible.class, () -> LectureEmpreinte.lire(dossier)).getMessage().contains("n'existe pas"));
        Files.write(dossier.resolve("e.json"), EcritureEmpreinte.octets(exemple()));
        assertEquals("0.1.0", LectureEmpreinte.lire(dossier.resolve("e.json")).produit());
    }

    private static String texte() {
        return new String(EcritureEmpreinte.octets(exemple()), StandardCharsets.UTF_8);
    }

    private static void refuser(String contenu, String raison) {
        EmpreinteIllisible refus = assertThrows(EmpreinteIllisible.class, () -> LectureEmpreinte.lire("e.json", contenu.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refus.getMessage().contains(raison), refus.getMessage());
        assertTrue(refus.getMessage().startsWith("L'empreinte « e.json » ne peut pas être utilisée"), refus.getMessage());
    }
}
