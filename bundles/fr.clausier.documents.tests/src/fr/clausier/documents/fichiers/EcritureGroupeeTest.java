// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Écriture de plusieurs fichiers ensemble")
class EcritureGroupeeTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path dossier;

    private SequencedMap<Path, byte[]> lot(String texte, String... noms) {
        SequencedMap<Path, byte[]> lot = new LinkedHashMap<>();
        for (String nom : noms) {
            lot.put(dossier.resolve(nom), (texte + nom).getBytes(StandardCharsets.UTF_8));
        }
        return lot;
    }

    private List<Path> ecrire(SequencedMap<Path, byte[]> lot) throws EcritureImpossible {
        return EcritureGroupee.ecrire(lot, new Sauvegardes(dossier, JOUR));
    }

    private List<String> noms() throws IOException {
        try (Stream<Path> tout = Files.walk(dossier)) {
            return tout.filter(Files::isRegularFile).map(f -> dossier.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    @DisplayName("ce qui est remplacé est d'abord copié, dans un répertoire par jour et par production")
    void sauvegarde() throws Exception {
        ecrire(lot("1 ", "RC.docx", "a/CCAP.docx"));
        assertEquals(List.of("RC.docx", "a/CCAP.docx"), noms());
        ecrire(lot("2 ", "RC.docx", "a/CCAP.docx"));
        ecrire(lot("3 ", "RC.docx"));
        assertEquals(List.of("RC.docx", "a/CCAP.docx", "sauvegardes/2026-11-24-1/RC.docx", "sauvegardes/2026-11-24-1/a/CCAP.docx",
                "sauvegardes/2026-11-24-2/RC.docx"), noms());
        assertEquals("1 a/CCAP.docx", Files.readString(dossier.resolve("sauvegardes/2026-11-24-1/a/CCAP.docx")));
        assertEquals("2 RC.docx", Files.readString(dossier.resolve("sauvegardes/2026-11-24-2/RC.docx")));
    }

    @Test
    @DisplayName("un fichier qui ne change pas n'est ni écrit ni copié")
    void inchange() throws Exception {
        ecrire(lot("1 ", "RC.docx"));
        assertEquals(List.of(), ecrire(lot("1 ", "RC.docx")));
        assertEquals(List.of("RC.docx"), noms());
    }

    @Test
    @DisplayName("quand le dernier ne peut pas prendre sa place, les autres rendent la leur")
    void retour() throws Exception {
        ecrire(lot("1 ", "RC.docx", "CCAP.docx"));
        SequencedMap<Path, byte[]> lot = lot("2 ", "RC.docx", "NEUF.docx");
        // Two places that are one file: the second finds its temporary file already gone.
        Path double1 = Files.createSymbolicLink(dossier.resolve("lien-1.docx"), dossier.resolve("CCAP.docx"));
        Path double2 = Files.createSymbolicLink(dossier.resolve("lien-2.docx"), dossier.resolve("CCAP.docx"));
        lot.put(double1, new byte[] {1});
        lot.put(double2, new byte[] {2});
        assertThrows(EcritureImpossible.class, () -> ecrire(lot));
        assertEquals(List.of("CCAP.docx", "RC.docx", "lien-1.docx", "lien-2.docx"), noms());
        assertEquals("1 CCAP.docx", Files.readString(dossier.resolve("CCAP.docx")));
        assertEquals("1 RC.docx", Files.readString(dossier.resolve("RC.docx")));
        assertFalse(Files.exists(dossier.resolve("NEUF.docx")));
    }

    @Test
    @DisplayName("les restes d'un programme tué sont balayés, ceux d'un programme vivant restent")
    void balayage() throws Exception {
        Process mort = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").redirectErrorStream(true).start();
        mort.getInputStream().readAllBytes();
        mort.waitFor();
        Path reste = Files.writeString(dossier.resolve(".RC.docx." + mort.pid() + ".clausier-tmp"), "moitié");
        Path vivant = Files.writeString(dossier.resolve(".RC.docx." + ProcessHandle.current().parent().orElseThrow().pid() + ".clausier-tmp"), "en cours");
        Path autre = Files.writeString(dossier.resolve(".note.clausier-tmp"), "à quelqu'un d'autre");
        ecrire(lot("1 ", "CCAP.docx"));
        assertFalse(Files.exists(reste));
        assertTrue(Files.exists(vivant));
        assertTrue(Files.exists(autre));
    }

    @Test
    @DisplayName("un document ouvert dans Word ou LibreOffice arrête tout, et dit par qui il est ouvert")
    void ouvert() throws Exception {
        ecrire(lot("1 ", "RC.docx", "CCAP-lot.docx"));
        byte[] proprietaire = new byte[162];
        byte[] nom = "Agnès Martin".getBytes(StandardCharsets.ISO_8859_1);
        proprietaire[0] = (byte) nom.length;
        System.arraycopy(nom, 0, proprietaire, 1, nom.length);
        Path word = Files.write(dossier.resolve("~$AP-lot.docx"), proprietaire);
        refuse("ouvert dans Word par Agnès Martin");
        Files.delete(word);
        Path office = Files.writeString(dossier.resolve(".~lock.CCAP-lot.docx#"), ",jdupont,poste-12,24.11.2026 19:00,file:///home/jdupont/.config/libreoffice/4;");
        refuse("ouvert dans LibreOffice par jdupont");
        Files.delete(office);
        try (FileChannel canal = FileChannel.open(dossier.resolve("CCAP-lot.docx"), StandardOpenOption.WRITE)) {
            canal.lock();
            refuse("ouvert dans un autre programme");
        }
        assertEquals(2, ecrire(lot("2 ", "RC.docx", "CCAP-lot.docx")).size());
    }

    private void refuse(String raison) throws IOException {
        EcritureImpossible refus = assertThrows(EcritureImpossible.class, () -> ecrire(lot("2 ", "RC.docx", "CCAP-lot.docx")));
        assertTrue(refus.getMessage().contains(raison), refus.getMessage());
        assertEquals("1 RC.docx", Files.readString(dossier.resolve("RC.docx")));
        assertFalse(Files.exists(dossier.resolve("sauvegardes")));
    }
}
