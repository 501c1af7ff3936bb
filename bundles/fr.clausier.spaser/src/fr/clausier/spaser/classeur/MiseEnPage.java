// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4, landscape, fitted to the width, header rows repeated, page x of y at the foot. */
final class MiseEnPage {

    private MiseEnPage() {
    }

    /**
     * Sets a sheet up.
     *
     * @param entete row repeated on every page, counted from 0; negative for none
     * @param pied   words at the left of the foot
     */
    static void appliquer(XSSFSheet feuille, int entete, String pied) {
        appliquer(feuille, entete, pied, 0);
    }

    /** The same, on a given number of pages; 0 for as many as needed. */
    static void appliquer(XSSFSheet feuille, int entete, String pied, int pages) {
        XSSFPrintSetup impression = feuille.getPrintSetup();
        impression.setPaperSize(PaperSize.A4_PAPER);
        impression.setLandscape(true);
        impression.setFitWidth((short) 1);
        impression.setFitHeight((short) pages);
        feuille.setFitToPage(true);
        feuille.setAutobreaks(true);
        feuille.setHorizontallyCenter(true);
        feuille.setDisplayGridlines(false);
        feuille.setMargin(PageMargin.LEFT, 0.4);
        feuille.setMargin(PageMargin.RIGHT, 0.4);
        feuille.setMargin(PageMargin.TOP, 0.5);
        feuille.setMargin(PageMargin.BOTTOM, 0.7);
        Footer bas = feuille.getFooter();
        // An ampersand opens a code in a footer; doubled, it is an ampersand.
        bas.setLeft("&8" + pied.replace("&", "&&"));
        bas.setCenter("&8&A");
        bas.setRight("&8Page &P / &N");
        if (entete >= 0) {
            feuille.setRepeatingRows(new CellRangeAddress(entete, entete, -1, -1));
        }
    }
}
