// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.spaser.Bilans;
import fr.clausier.spaser.suivi.Suivi;

@DisplayName("Le classeur du suivi")
class ClasseurSuiviTest {

    @TempDir
    private Path dossier;

    @Test
    void feuillesDansLOrdreDeLectureEtMemesOctets() throws Exception {
        Suivi suivi = Bilans.suivi(dossier);
        byte[] octets = ClasseurSuivi.octets(suivi, Bilans.DATE);
        assertArrayEquals(octets, ClasseurSuivi.octets(suivi, Bilans.DATE));
        XSSFWorkbook classeur = Lecture.ouvrir(octets);
        assertEquals(List.of("Axes", "Suivi", "Ventilation", "Contrats", "Réalisé", "Non renseigné et anomalies", "Méthode"),
                IntStream.range(0, classeur.getNumberOfSheets()).mapToObj(classeur::getSheetName).toList());
        assertEquals(45, Lecture.formules(classeur).keySet().stream().filter(a -> a.startsWith("Suivi!")).map(a -> a.replaceAll("\\D+", "")).distinct().count()
                - suivi.indicateurs().size() + 45, "une ligne par indicateur et par unité");
    }

    @Test
    void unTitreQuiRessembleAUneFormuleResteUnTexte() throws Exception {
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurSuivi.octets(Bilans.suivi(dossier), Bilans.DATE));
        XSSFCell cellule = null;
        for (var rangee : classeur.getSheet("Contrats")) {
            for (var c : rangee) {
                if (c.getCellType() == CellType.STRING && c.getStringCellValue().equals("=1+1")) {
                    cellule = (XSSFCell) c;
                }
            }
        }
        assertTrue(cellule != null && cellule.getCellStyle().getQuotePrefixed());
    }

    @Test
    void estValide() throws Exception {
        List<String> validateur = Outils.validateur();
        Path fichier = Files.write(dossier.resolve("suivi.xlsx"), ClasseurSuivi.octets(Bilans.suivi(dossier), Bilans.DATE));
        String jugement = Outils.lancer(dossier, Stream.concat(validateur.stream(), Stream.of(fichier.toString())).toArray(String[]::new));
        assertTrue(jugement.replaceAll("\\s", "").contains("\"ok\":true"), jugement);
    }

    /** Without stored values LibreOffice has to compute every formula itself. */
    @Test
    void libreOfficeRetrouveLesMemesValeurs() throws Exception {
        Path soffice = Outils.soffice();
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurSuivi.octets(Bilans.suivi(dossier), Bilans.DATE));
        Map<String, String> attendues = Lecture.formules(classeur);
        RecalculTest.oublier(classeur);
        Path fichier = dossier.resolve("suivi.xlsx");
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            classeur.write(sortie);
        }
        Path recalcule = Files.createDirectory(dossier.resolve("recalcule"));
        String dit = Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(), "--headless", "--convert-to", "xlsx", "--outdir",
                recalcule.toString(), fichier.toString());
        assertTrue(Files.exists(recalcule.resolve("suivi.xlsx")), dit);
        Map<String, String> trouvees = Lecture.formules(Lecture.ouvrir(Files.readAllBytes(recalcule.resolve("suivi.xlsx"))));
        assertTrue(attendues.size() > 400, "trop peu de formules pour que l'essai prouve quelque chose : " + attendues.size());
        List<String> ecarts = attendues.entrySet().stream().filter(e -> !e.getValue().equals(trouvees.get(e.getKey())))
                .map(e -> e.getKey() + " : " + e.getValue() + " / " + trouvees.get(e.getKey())).sorted().toList();
        assertEquals(List.of(), ecarts);
    }
}
