// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.spaser.Bilans;
import fr.clausier.spaser.evaluation.EvaluationSpaser;

@DisplayName("Le classeur, jugé par d'autres programmes")
class RecalculTest {

    private static final Pattern OK = Pattern.compile("\"ok\"\\s*:\\s*true");

    @TempDir
    private Path dossier;

    @Test
    void leClasseurEstValide() throws Exception {
        List<String> validateur = Outils.validateur();
        List<byte[]> classeurs = List.of(ClasseurSpaser.octets(Bilans.complet(), Bilans.DATE),
                ClasseurSpaser.octets(EvaluationSpaser.evaluerSansSchema(List.of(), 2026), Bilans.DATE));
        for (byte[] octets : classeurs) {
            Path fichier = Files.write(dossier.resolve("bilan.xlsx"), octets);
            String jugement = Outils.lancer(dossier, Stream.concat(validateur.stream(),
                    Stream.of(fichier.toString())).toArray(String[]::new));
            assertTrue(OK.matcher(jugement).find(), jugement);
        }
    }

    /** Without stored values LibreOffice has to compute every formula itself. */
    @Test
    void libreOfficeRetrouveLesMemesValeurs() throws Exception {
        Path soffice = Outils.soffice();
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurSpaser.octets(Bilans.complet(), Bilans.DATE));
        Map<String, String> attendues = Lecture.formules(classeur);
        oublier(classeur);
        Path fichier = dossier.resolve("bilan.xlsx");
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            classeur.write(sortie);
        }
        Path recalcule = Files.createDirectory(dossier.resolve("recalcule"));
        String dit = Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                "--headless", "--convert-to", "xlsx", "--outdir", recalcule.toString(), fichier.toString());
        Path resultat = recalcule.resolve("bilan.xlsx");
        assertTrue(Files.exists(resultat), dit);
        Map<String, String> trouvees = Lecture.formules(Lecture.ouvrir(Files.readAllBytes(resultat)));
        assertTrue(attendues.size() > 300, "trop peu de formules pour que l'essai prouve quelque chose");
        attendues.forEach((adresse, valeur) -> assertEquals(valeur, trouvees.get(adresse), adresse));
    }

    static void oublier(XSSFWorkbook classeur) {
        for (Sheet feuille : classeur) {
            for (Row rangee : feuille) {
                for (Cell cellule : rangee) {
                    if (cellule.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cellule).getCTCell().unsetV();
                    }
                }
            }
        }
    }
}
