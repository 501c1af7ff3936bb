// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** One row a person and month, headers on the first row so that the sheet saved as CSV is read as it stands. */
final class FeuilleReleve {

    static final String NOM = "Relevé mensuel";
    /** Last row that formulas and lists cover, counted from 1. */
    static final int DERNIERE = 1000;
    static final String HEURES = plage("F");
    static final String DATES = plage("A");
    static final String PUBLICS = plage("C");
    static final String MODALITES = plage("D");

    private static final int HEURES_D_UN_MOIS = 744;
    /** Long enough for a number or initials, too short for a name. */
    private static final int LONGUEUR_CODE = 8;

    private final Plume plume;
    private final FeuilleListes listes;
    private final XSSFDataValidationHelper aide;

    FeuilleReleve(Plume plume, FeuilleListes listes) {
        this.plume = plume;
        this.listes = listes;
        this.aide = new XSSFDataValidationHelper(plume.feuille());
    }

    private static String plage(String colonne) {
        return "'" + NOM + "'!$" + colonne + "$2:$" + colonne + "$" + DERNIERE;
    }

    void ecrire(String pied) {
        String[] colonnes = { "date", "code", "public", "modalité", "employeur", "heures", "observations" };
        plume.largeurs(13, 11, 44, 28, 30, 11, 40);
        XSSFSheet feuille = plume.feuille();
        for (int i = 0; i < colonnes.length; i++) {
            feuille.setDefaultColumnStyle(i, style(i));
            plume.texte(0, i, colonnes[i], Genre.ENTETE);
        }
        plume.hauteur(0, 22);
        valider(0, aide.createDateConstraint(OperatorType.BETWEEN, "DATE(2020,1,1)", "DATE(2060,12,31)", "dd/mm/yyyy"), "Dernier jour du mois",
                "Écrivez le dernier jour du mois travaillé, par exemple 31/01/2027.");
        valider(1, aide.createTextLengthConstraint(OperatorType.BETWEEN, "1", String.valueOf(LONGUEUR_CODE)), "Code de la personne",
                "Un code interne ou des initiales, jamais un nom : " + LONGUEUR_CODE + " caractères au plus.");
        if (!listes.publics().isEmpty()) {
            valider(2, aide.createFormulaListConstraint(listes.plagePublics()), "Public", "Choisissez la catégorie dans la liste.");
        }
        valider(3, aide.createFormulaListConstraint(listes.plageModalites()), "Modalité", "Choisissez la modalité dans la liste.");
        valider(5, aide.createDecimalConstraint(OperatorType.BETWEEN, "0", String.valueOf(HEURES_D_UN_MOIS)), "Heures",
                "Les heures de travail du mois, en nombre : 75,5 pour soixante-quinze heures et demie.");
        feuille.createFreezePane(0, 1);
        feuille.setAutoFilter(new CellRangeAddress(0, DERNIERE - 1, 0, colonnes.length - 1));
        proteger(feuille);
        MiseEnPage.appliquer(feuille, 0, pied);
        feuille.setDisplayGridlines(true);
        feuille.setPrintGridlines(true);
    }

    /** Cells that people fill in take the style of their column, which a protected sheet leaves open. */
    private XSSFCellStyle style(int colonne) {
        return plume.ouvert(switch (colonne) {
            case 0 -> Genre.DATE;
            case 5 -> Genre.DECIMAL;
            default -> Genre.TEXTE;
        });
    }

    private void valider(int colonne, DataValidationConstraint contrainte, String titre, String message) {
        DataValidation validation = aide.createValidation(contrainte, new CellRangeAddressList(1, DERNIERE - 1, colonne, colonne));
        validation.createPromptBox(titre, message);
        validation.setShowPromptBox(true);
        validation.createErrorBox(titre, message);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        plume.feuille().addValidationData(validation);
    }

    /** The header cannot be changed by mistake; no password, since this protects from slips and not from people. */
    private static void proteger(XSSFSheet feuille) {
        feuille.enableLocking();
        feuille.lockAutoFilter(false);
        feuille.lockSort(false);
        feuille.lockFormatColumns(false);
        feuille.lockFormatRows(false);
    }
}
