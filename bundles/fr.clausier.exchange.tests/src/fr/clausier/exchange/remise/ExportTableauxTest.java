// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.exchange.Strategies;
import fr.clausier.model.strategie.Marche;

class ExportTableauxTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    @TempDir
    Path dossier;

    private static ResultatExport exporter(FormatExport format, Marche marche) {
        return format.exporter(new DemandeExport(marche, "achat", JOUR));
    }

    private static List<CSVRecord> csv(FichierProduit fichier) throws IOException {
        String texte = new String(fichier.contenu(), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', texte.charAt(0));
        assertTrue(texte.contains("\r\n"));
        return CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(texte.substring(1))).getRecords();
    }

    @Test
    void ficheDuFacilitateurDunLotDuPlanEcoles() throws IOException {
        ResultatExport r = exporter(ExportTableaux.facilitateur(), Strategies.exemple("plan-ecoles"));
        List<CSVRecord> lignes = csv(r.fichiers().get(0));
        assertEquals(10, lignes.size(), "le lot 11, réservé, n'a pas de clause");
        CSVRecord lot2 = lignes.get(1);
        assertEquals("Gros œuvre", lot2.get("Intitulé"));
        assertEquals("7500", lot2.get("Heures d'insertion"));
        assertEquals("15", lot2.get("Mise en demeure (jours)"));
        assertEquals("50\u00A0€ par heure, 75\u00A0€ par jour et par document", lot2.get("Pénalités"));
        assertTrue(lot2.get("Courriel du facilitateur").contains("@"));
        assertEquals("30/11/2026", lot2.get("Lancement"));
    }

    @Test
    void classeurDitLaMemeChoseQueLeCsvAuxMemesOctets() throws IOException {
        Marche marche = Strategies.exemple("plan-ecoles");
        for (FormatExport format : List.of(ExportTableaux.facilitateur(), ExportTableaux.programmation())) {
            ResultatExport r = exporter(format, marche);
            assertArrayEquals(r.fichiers().get(1).contenu(), exporter(format, marche).fichiers().get(1).contenu());
            List<CSVRecord> lignes = csv(r.fichiers().get(0));
            try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(r.fichiers().get(1).contenu()))) {
                Row entete = classeur.getSheetAt(0).getRow(0);
                for (int l = 0; l < lignes.size(); l++) {
                    for (int c = 0; c < entete.getLastCellNum(); c++) {
                        Cell cellule = classeur.getSheetAt(0).getRow(l + 1).getCell(c);
                        String attendu = lignes.get(l).get(entete.getCell(c).getStringCellValue());
                        if (cellule.getCellType() == CellType.STRING) {
                            assertEquals(attendu, cellule.getStringCellValue());
                        } else if (cellule.getCellType() == CellType.BLANK) {
                            assertEquals("", attendu);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aucuneFormuleNePasse() throws IOException {
        Marche marche = Strategies.lire(dossier, Strategies.COMPLETE.replace("\"Achat d'exemple\"", "\"=cmd|' /C calc'!A0\"").replace("Nettoyage des écoles", "@SUM(1;2)"));
        ResultatExport r = exporter(ExportTableaux.programmation(), marche);
        CSVRecord ligne = csv(r.fichiers().get(0)).get(0);
        assertEquals("'=cmd|' /C calc'!A0", ligne.get("Marché"));
        assertEquals("'@SUM(1;2)", ligne.get("Objet"));
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(r.fichiers().get(1).contenu()))) {
            Cell cellule = classeur.getSheetAt(0).getRow(1).getCell(1);
            assertEquals(CellType.STRING, cellule.getCellType());
            assertTrue(cellule.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void guillemetsEtPointsVirgulesSontProteges() throws IOException {
        Marche marche = Strategies.lire(dossier, Strategies.COMPLETE.replace("Nettoyage des écoles", "a;b \\\"c\\\""));
        assertEquals("a;b \"c\"", csv(exporter(ExportTableaux.csv(), marche).fichiers().get(0)).get(0).get("Objet"));
    }

    @Test
    void sansClauseRienNestRemisAuFacilitateur() {
        ResultatExport r = exporter(ExportTableaux.facilitateur(), Strategies.lire(dossier, Strategies.COMPLETE));
        assertEquals(List.of(), r.fichiers());
        assertTrue(r.remarques().get(0).phrase().contains("facilitateur"));
    }
}
