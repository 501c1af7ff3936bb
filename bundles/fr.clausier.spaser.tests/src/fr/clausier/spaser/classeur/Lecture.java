// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook back, as a person would: cell by cell, formulas by their stored values. */
public final class Lecture {

    private Lecture() {
    }

    public static XSSFWorkbook ouvrir(byte[] octets) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a cell shows, numbers to nine decimals; empty when it shows nothing. */
    static String valeur(Cell cellule) {
        if (cellule == null) {
            return "";
        }
        CellType type = cellule.getCellType() == CellType.FORMULA ? cellule.getCachedFormulaResultType() : cellule.getCellType();
        return switch (type) {
            case NUMERIC -> nombre(BigDecimal.valueOf(cellule.getNumericCellValue()));
            case STRING -> cellule.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cellule.getBooleanCellValue());
            case ERROR -> "erreur " + cellule.getErrorCellValue();
            default -> "";
        };
    }

    static String nombre(BigDecimal valeur) {
        BigDecimal arrondi = valeur.setScale(9, RoundingMode.HALF_UP);
        return arrondi.signum() == 0 ? "0" : arrondi.stripTrailingZeros().toPlainString();
    }

    /** Rows below a header row until the first empty first cell, as texts. */
    public static List<List<String>> table(Sheet feuille, int entete, int colonnes) {
        List<List<String>> lignes = new ArrayList<>();
        for (int i = entete + 1; feuille.getRow(i) != null && !valeur(feuille.getRow(i).getCell(0)).isEmpty(); i++) {
            List<String> cellules = new ArrayList<>();
            for (int c = 0; c < colonnes; c++) {
                cellules.add(valeur(feuille.getRow(i).getCell(c)));
            }
            lignes.add(cellules);
        }
        return lignes;
    }

    /** Every formula cell with its stored value, by address. */
    static Map<String, String> formules(XSSFWorkbook classeur) {
        Map<String, String> valeurs = new TreeMap<>();
        for (Sheet feuille : classeur) {
            for (Row rangee : feuille) {
                for (Cell cellule : rangee) {
                    if (cellule.getCellType() == CellType.FORMULA) {
                        valeurs.put(feuille.getSheetName() + "!" + cellule.getAddress(), valeur(cellule));
                    }
                }
            }
        }
        return valeurs;
    }
}
