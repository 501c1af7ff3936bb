// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.clausier.spaser.evaluation.Statut;
import fr.clausier.spaser.suivi.StatutSuivi;

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

    /** The same for the statuses of the follow-up. */
    static void duSuivi(XSSFSheet feuille, int colonne, int premiere, int derniere) {
        if (derniere < premiere) {
            return;
        }
        SheetConditionalFormatting formats = feuille.getSheetConditionalFormatting();
        String cellule = CellReference.convertNumToColString(colonne) + (premiere + 1);
        CellRangeAddress[] zone = { new CellRangeAddress(premiere, derniere, colonne, colonne) };
        formats.addConditionalFormatting(zone, new ConditionalFormattingRule[] { regle(formats, cellule, StatutSuivi.ATTEINT.libelle(), "DDEBF7"),
            regle(formats, cellule, StatutSuivi.EN_RETARD.libelle(), "FBE5B6"), regle(formats, cellule, StatutSuivi.EN_BONNE_VOIE.libelle(), "E2EFDA") });
    }

    private static ConditionalFormattingRule regle(SheetConditionalFormatting formats, String cellule, Statut statut, String fond) {
        return regle(formats, cellule, statut.libelle(), fond);
    }

    private static ConditionalFormattingRule regle(SheetConditionalFormatting formats, String cellule, String statut, String fond) {
        ConditionalFormattingRule regle = formats.createConditionalFormattingRule(cellule + "=\"" + statut + "\"");
        regle.createPatternFormatting().setFillBackgroundColor(StylesClasseur.couleur(fond));
        return regle;
    }
}
