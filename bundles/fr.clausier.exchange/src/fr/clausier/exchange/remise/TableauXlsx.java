// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFontName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFontSize;

/** A table as a workbook: typed cells, header that stays in sight, filters, print on landscape pages. Same table and day, same bytes. */
final class TableauXlsx {

    private static final int LARGEUR_MAXIMALE = 36;
    private static final float HAUTEUR_LIGNE = 15;
    private static final float HAUTEUR_MAXIMALE = 400;
    /** Limit of a cell in the format. */
    private static final int LONGUEUR_MAXIMALE = 32_767;

    private final XSSFWorkbook classeur;
    private final CellStyle entete;
    private final CellStyle texte;
    private final CellStyle protege;
    private final CellStyle nombre;
    private final CellStyle date;

    private TableauXlsx(XSSFWorkbook classeur) {
        this.classeur = classeur;
        this.texte = style(null);
        this.protege = style(null);
        protege.setQuotePrefixed(true);
        this.nombre = style("#,##0.##");
        this.date = style("dd/mm/yyyy");
        this.entete = style(null);
        XSSFFont gras = classeur.createFont();
        // A new font comes with a name and a size already, ahead of everything: the format wants them after.
        gras.getCTFont().setNameArray(new CTFontName[0]);
        gras.getCTFont().setSzArray(new CTFontSize[0]);
        gras.setBold(true);
        gras.setFontHeightInPoints((short) 11);
        gras.setColor(IndexedColors.WHITE.getIndex());
        gras.setFontName("Calibri");
        entete.setFont(gras);
        entete.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        entete.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** @param jour day written in the properties */
    static byte[] ecrire(Tableau tableau, String auteur, LocalDate jour) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            new TableauXlsx(classeur).remplir(tableau);
            POIXMLProperties.CoreProperties noyau = classeur.getProperties().getCoreProperties();
            noyau.setTitle(tableau.nom());
            noyau.setCreator(auteur);
            noyau.setLastModifiedByUser(auteur);
            Optional<Date> instant = Optional.of(Date.from(jour.atStartOfDay(ZoneOffset.UTC).toInstant()));
            noyau.setCreated(instant);
            noyau.setModified(instant);
            classeur.write(sortie);
            return sansHorloge(sortie.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remplir(Tableau tableau) {
        XSSFSheet feuille = classeur.createSheet(tableau.nom());
        ligne(feuille.createRow(0), tableau.colonnes(), true);
        int n = 1;
        for (List<Object> valeurs : tableau.lignes()) {
            ligne(feuille.createRow(n++), valeurs, false);
        }
        for (int c = 0; c < tableau.colonnes().size(); c++) {
            feuille.setColumnWidth(c, largeur(tableau, c) * 256);
        }
        hauteurs(feuille, tableau);
        feuille.createFreezePane(2, 1);
        if (!tableau.colonnes().isEmpty()) {
            feuille.setAutoFilter(new CellRangeAddress(0, tableau.lignes().size(), 0, tableau.colonnes().size() - 1));
        }
        // Each printed page keeps the header and the two columns that say which contract a row is about.
        feuille.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        feuille.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        feuille.getPrintSetup().setLandscape(true);
        feuille.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        feuille.getPrintSetup().setScale((short) 70);
        feuille.getFooter().setRight("Page &P sur &N");
    }

    /** Spreadsheets do not give a row the height of its text in a file that they open. */
    private static void hauteurs(XSSFSheet feuille, Tableau tableau) {
        for (int l = 0; l <= tableau.lignes().size(); l++) {
            int lignes = 1;
            for (int c = 0; c < tableau.colonnes().size(); c++) {
                Object v = l == 0 ? tableau.colonnes().get(c) : tableau.lignes().get(l - 1).get(c);
                int longueur = v instanceof String t ? t.length() + 1 : 1;
                lignes = Math.max(lignes, Math.ceilDiv(longueur * 11, (feuille.getColumnWidth(c) / 256) * 10));
            }
            feuille.getRow(l).setHeightInPoints(Math.min(HAUTEUR_MAXIMALE, lignes * HAUTEUR_LIGNE + 2));
        }
    }

    private void ligne(Row ligne, List<?> valeurs, boolean enTete) {
        for (int c = 0; c < valeurs.size(); c++) {
            Cell cellule = ligne.createCell(c);
            cellule.setCellStyle(enTete ? entete : texte);
            switch (valeurs.get(c)) {
                case null -> {
                }
                case BigDecimal n -> {
                    cellule.setCellValue(n.doubleValue());
                    cellule.setCellStyle(nombre);
                }
                case Integer n -> cellule.setCellValue(n);
                case LocalDate jour -> {
                    cellule.setCellValue(jour);
                    cellule.setCellStyle(date);
                }
                default -> {
                    String t = String.valueOf(valeurs.get(c)).replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
                    cellule.setCellValue(t.length() > LONGUEUR_MAXIMALE ? t.substring(0, LONGUEUR_MAXIMALE) : t);
                    if (Tableau.formule(t)) {
                        cellule.setCellStyle(protege);
                    }
                }
            }
        }
    }

    private static int largeur(Tableau tableau, int colonne) {
        int max = Math.max(8, tableau.colonnes().get(colonne).length() * 2 / 3);
        for (List<Object> ligne : tableau.lignes()) {
            Object v = ligne.get(colonne);
            max = Math.max(max, v instanceof LocalDate ? 12 : v == null ? 0 : v.toString().length() + 2);
        }
        return Math.min(max, LARGEUR_MAXIMALE);
    }

    private CellStyle style(String format) {
        CellStyle style = classeur.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setBorderBottom(BorderStyle.HAIR);
        if (format != null) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            style.setDataFormat(classeur.createDataFormat().getFormat(format));
        }
        return style;
    }

    /** The library dates each part of the archive by the clock. */
    private static byte[] sansHorloge(byte[] xlsx) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipInputStream lu = new ZipInputStream(new ByteArrayInputStream(xlsx)); ZipOutputStream ecrit = new ZipOutputStream(sortie)) {
            for (ZipEntry e = lu.getNextEntry(); e != null; e = lu.getNextEntry()) {
                ZipEntry fixe = new ZipEntry(e.getName());
                fixe.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                ecrit.putNextEntry(fixe);
                lu.transferTo(ecrit);
            }
        }
        return sortie.toByteArray();
    }
}
