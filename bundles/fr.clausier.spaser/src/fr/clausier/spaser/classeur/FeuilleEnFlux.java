// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.spaser.portefeuille.Reponse;

/** A long sheet of data written row by row, so that ten thousand rows cost no more memory than a hundred; its columns have names. */
final class FeuilleEnFlux {

    private static final int ENTETE = 2;
    private static final String FORMULE_POSSIBLE = "=+-@\t\r";

    /**
     * One column.
     *
     * @param titre   heading
     * @param nom     defined name of its cells
     * @param largeur width in characters
     * @param genre   look of its cells
     * @param valeur  value for a row: text, number, date, answer, or null
     */
    record Colonne<T>(String titre, String nom, int largeur, StylesClasseur.Genre genre, Function<T, Object> valeur) {
    }

    private final SXSSFSheet feuille;
    private final StylesClasseur styles;

    FeuilleEnFlux(SXSSFWorkbook classeur, String nom, StylesClasseur styles) {
        this.feuille = classeur.getSheet(nom);
        this.styles = styles;
    }

    /** Makes the empty sheet and names its columns, before any formula counts them. */
    static <T> void preparer(XSSFWorkbook classeur, String nom, List<Colonne<T>> colonnes, int lignes) {
        classeur.createSheet(nom);
        int derniere = ENTETE + Math.max(1, lignes);
        for (int i = 0; i < colonnes.size(); i++) {
            Name plage = classeur.createName();
            plage.setNameName(colonnes.get(i).nom());
            String lettre = CellReference.convertNumToColString(i);
            plage.setRefersToFormula("'" + nom + "'!$" + lettre + "$" + (ENTETE + 2) + ":$" + lettre + "$" + (derniere + 1));
        }
    }

    <T> void ecrire(String titre, String note, List<Colonne<T>> colonnes, List<T> lignes, String pied) {
        for (int i = 0; i < colonnes.size(); i++) {
            feuille.setColumnWidth(i, colonnes.get(i).largeur() * 256);
        }
        feuille.createFreezePane(2, ENTETE + 1);
        cellule(feuille.createRow(0), 0, titre, StylesClasseur.Genre.TITRE);
        cellule(feuille.createRow(1), 0, note, StylesClasseur.Genre.LIBELLE);
        Row entete = feuille.createRow(ENTETE);
        entete.setHeightInPoints(150);
        for (int i = 0; i < colonnes.size(); i++) {
            cellule(entete, i, colonnes.get(i).titre(), colonnes.get(i).largeur() <= 10 ? StylesClasseur.Genre.ENTETE_VERTICALE : StylesClasseur.Genre.ENTETE);
        }
        int rang = ENTETE + 1;
        for (T ligne : lignes) {
            Row rangee = feuille.createRow(rang++);
            for (int i = 0; i < colonnes.size(); i++) {
                cellule(rangee, i, colonnes.get(i).valeur().apply(ligne), colonnes.get(i).genre());
            }
        }
        int derniere = Math.max(ENTETE + 1, rang - 1);
        feuille.setAutoFilter(new CellRangeAddress(ENTETE, derniere, 0, colonnes.size() - 1));
        imprimer(pied);
    }

    private void imprimer(String pied) {
        PrintSetup impression = feuille.getPrintSetup();
        // Forty columns cannot be read on one A4 page: two A3 pages, each with the first columns.
        impression.setPaperSize(PrintSetup.A3_PAPERSIZE);
        impression.setLandscape(true);
        impression.setFitWidth((short) 2);
        impression.setFitHeight((short) 0);
        feuille.setFitToPage(true);
        feuille.setAutobreaks(true);
        feuille.setDisplayGridlines(false);
        feuille.setRepeatingRows(new CellRangeAddress(ENTETE, ENTETE, -1, -1));
        feuille.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        feuille.getFooter().setLeft("&8" + pied.replace("&", "&&"));
        feuille.getFooter().setRight("&8Page &P / &N");
    }

    /** A text that looks like a formula stays a text, also when someone edits it. */
    private void cellule(Row rangee, int colonne, Object valeur, StylesClasseur.Genre genre) {
        Cell cellule = rangee.createCell(colonne);
        cellule.setCellStyle(styles.de(genre));
        switch (valeur) {
            case null -> {
            }
            case BigDecimal nombre -> cellule.setCellValue(nombre.doubleValue());
            case LocalDate jour -> cellule.setCellValue(jour);
            case Reponse reponse -> cellule.setCellValue(reponse == Reponse.NON_RENSEIGNE ? FeuilleMarches.NON_RENSEIGNE : reponse.libelle());
            default -> texte(cellule, valeur.toString(), genre);
        }
    }

    private void texte(Cell cellule, String texte, StylesClasseur.Genre genre) {
        String propre = Plume.nettoyer(texte);
        if (propre.isEmpty()) {
            return;
        }
        if (FORMULE_POSSIBLE.indexOf(propre.charAt(0)) >= 0) {
            cellule.setCellStyle(styles.protege(genre));
        }
        cellule.setCellValue(propre);
    }
}
