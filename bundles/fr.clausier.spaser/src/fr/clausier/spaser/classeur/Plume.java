// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** Writes typed cells into one sheet; a text that looks like a formula stays a text, also when someone edits it. */
final class Plume {

    private static final String FORMULE_POSSIBLE = "=+-@\t\r";
    /** Limit of a cell in the format. */
    private static final int LONGUEUR_MAXIMALE = 32_767;

    /** Of the body font, in points. */
    static final BigDecimal HAUTEUR_LIGNE = new BigDecimal("13.5");
    /** Characters of the body font that fit in one unit of column width; a little less than measured, to be safe. */
    private static final double CARACTERES_PAR_UNITE = 1.1;

    private final XSSFSheet feuille;
    private final StylesClasseur styles;
    private final Map<Integer, Integer> lignesDeTexte = new HashMap<>();

    Plume(XSSFSheet feuille, StylesClasseur styles) {
        this.feuille = feuille;
        this.styles = styles;
    }

    XSSFSheet feuille() {
        return feuille;
    }

    /** A text; nothing is a formula that was not written with {@link #formule}. */
    void texte(int ligne, int colonne, String texte, Genre genre) {
        ecrire(ligne, colonne, texte, genre, feuille.getColumnWidth(colonne));
    }

    private void ecrire(int ligne, int colonne, String texte, Genre genre, int largeur) {
        String propre = nettoyer(texte);
        Cell cellule = cellule(ligne, colonne);
        cellule.setCellStyle(formulePossible(propre) ? styles.protege(genre) : styles.de(genre));
        if (!propre.isEmpty()) {
            cellule.setCellValue(propre);
        }
        if (styles.de(genre).getWrapText() && genre != Genre.ENTETE_VERTICALE) {
            lignesDeTexte.merge(ligne, lignes(propre, largeur / 256), Math::max);
        }
    }

    /** Whether a spreadsheet would take a text for a formula if it were typed again. */
    static boolean formulePossible(String texte) {
        return !texte.isEmpty() && FORMULE_POSSIBLE.indexOf(texte.charAt(0)) >= 0;
    }

    /** Lines that a text takes. @param largeur width in characters of the default font */
    static int lignes(String texte, int largeur) {
        double caracteres = Math.max(1, largeur * CARACTERES_PAR_UNITE);
        return texte.lines().mapToInt(l -> (int) Math.ceil(l.length() / caracteres)).sum();
    }

    /** Gives each row the height of its longest text: spreadsheets do not do it for a file that they open. */
    void ajusterHauteurs() {
        lignesDeTexte.forEach((ligne, nombre) -> {
            if (!((XSSFRow) rangee(ligne)).getCTRow().isSetHt()) {
                hauteur(ligne, Math.min(409, Math.max(1, nombre) * HAUTEUR_LIGNE.floatValue() + 2));
            }
        });
    }

    /** A number; an empty cell when there is none. */
    void nombre(int ligne, int colonne, BigDecimal valeur, Genre genre) {
        Cell cellule = cellule(ligne, colonne);
        cellule.setCellStyle(styles.de(genre));
        if (valeur != null) {
            cellule.setCellValue(valeur.doubleValue());
        }
    }

    /** A percentage as typed (15 means 15 %), stored as the fraction that spreadsheets expect. */
    void pourcent(int ligne, int colonne, BigDecimal valeur) {
        nombre(ligne, colonne, valeur == null ? null : valeur.movePointLeft(2), Genre.POURCENT);
    }

    void date(int ligne, int colonne, LocalDate jour, Genre genre) {
        Cell cellule = cellule(ligne, colonne);
        cellule.setCellStyle(styles.de(genre));
        cellule.setCellValue(jour);
    }

    /** A formula without its leading sign. */
    void formule(int ligne, int colonne, String formule, Genre genre) {
        Cell cellule = cellule(ligne, colonne);
        cellule.setCellStyle(styles.de(genre));
        cellule.setCellFormula(formule);
    }

    /** A formula with the value that it gives, which the file keeps for readers that do not compute; null for an empty text. */
    void formule(int ligne, int colonne, String formule, BigDecimal valeur, Genre genre) {
        formule(ligne, colonne, formule, genre);
        if (valeur == null) {
            cellule(ligne, colonne).setCellValue("");
        } else {
            cellule(ligne, colonne).setCellValue(valeur.doubleValue());
        }
    }

    /** The same for a quotient, divided as spreadsheets divide. */
    void quotient(int ligne, int colonne, String formule, BigDecimal numerateur, BigDecimal denominateur, Genre genre) {
        formule(ligne, colonne, formule, genre);
        if (denominateur.signum() == 0) {
            cellule(ligne, colonne).setCellValue("");
        } else {
            cellule(ligne, colonne).setCellValue(numerateur.doubleValue() / denominateur.doubleValue());
        }
    }

    /** An empty cell with its borders. */
    void vide(int ligne, int colonne, Genre genre) {
        cellule(ligne, colonne).setCellStyle(styles.de(genre));
    }

    /** A text across several columns. */
    void bandeau(int ligne, int premiere, int derniere, String texte, Genre genre) {
        int largeur = 0;
        for (int colonne = premiere; colonne <= derniere; colonne++) {
            vide(ligne, colonne, genre);
            largeur += feuille.getColumnWidth(colonne);
        }
        ecrire(ligne, premiere, texte, genre, largeur);
        feuille.addMergedRegion(new CellRangeAddress(ligne, ligne, premiere, derniere));
    }

    void hauteur(int ligne, float points) {
        rangee(ligne).setHeightInPoints(points);
    }

    /** Widths in characters of the default font. */
    void largeurs(int... caracteres) {
        for (int i = 0; i < caracteres.length; i++) {
            feuille.setColumnWidth(i, caracteres[i] * 256);
        }
    }

    private Row rangee(int ligne) {
        Row rangee = feuille.getRow(ligne);
        return rangee == null ? feuille.createRow(ligne) : rangee;
    }

    private Cell cellule(int ligne, int colonne) {
        return rangee(ligne).getCell(colonne, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Characters that the format forbids are dropped; a longer text says that it was cut. */
    static String nettoyer(String texte) {
        StringBuilder propre = new StringBuilder(texte.length());
        texte.codePoints().filter(Plume::permis).forEach(propre::appendCodePoint);
        if (propre.length() > LONGUEUR_MAXIMALE) {
            String suite = " […]";
            int fin = LONGUEUR_MAXIMALE - suite.length();
            propre.setLength(Character.isHighSurrogate(propre.charAt(fin - 1)) ? fin - 1 : fin);
            propre.append(suite);
        }
        return propre.toString();
    }

    private static boolean permis(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
