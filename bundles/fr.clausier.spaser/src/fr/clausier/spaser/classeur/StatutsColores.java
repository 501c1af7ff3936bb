// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.clausier.spaser.evaluation.Statut;

/** Colours the column of statuses as a help to the eye; the word says it all. */
final class StatutsColores {

    private StatutsColores() {
    }

    static void appliquer(XSSFSheet feuille, int colonne, int premiere, int derniere) {
        if (derniere < premiere) {
            return;
        }
        SheetConditionalFormatting formats = feuille.getSheetConditionalFormatting();
        String cellule = CellReference.convertNumToColString(colonne) + (premiere + 1);
        CellRangeAddress[] zone = { new CellRangeAddress(premiere, derniere, colonne, colonne) };
        formats.addConditionalFormatting(zone, new ConditionalFormattingRule[] { regle(formats, cellule, Statut.ATTEINT, "DDEBF7"),
            regle(formats, cellule, Statut.NON_ATTEINT, "FBE5B6"), regle(formats, cellule, Statut.A_COMPLETER, "E7E6E6") });
    }

    private static ConditionalFormattingRule regle(SheetConditionalFormatting formats, String cellule, Statut statut, String fond) {
        ConditionalFormattingRule regle = formats.createConditionalFormattingRule(cellule + "=\"" + statut.libelle() + "\"");
        regle.createPatternFormatting().setFillBackgroundColor(StylesClasseur.couleur(fond));
        return regle;
    }
}
