// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.HexFormat;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** The bar chart of the synthesis: planned value and target side by side, linked to cells, readable in black and white. */
final class Graphique {

    private Graphique() {
    }

    static void poser(XSSFSheet feuille, DonneesGraphique donnees) {
        if (donnees.barres().isEmpty()) {
            return;
        }
        XSSFDrawing dessin = feuille.createDrawingPatriarch();
        int haut = FeuilleSynthese.DEBUT_FAITS;
        XSSFClientAnchor place = dessin.createAnchor(120_000, 0, 0, 0, 2, haut, 10, haut + donnees.hauteur());
        XSSFChart graphique = dessin.createChart(place);
        String titre = donnees.avecObjectifs() ? "Objectifs du schéma et valeurs prévues" : "Parts prévues, en nombre de marchés";
        graphique.setTitleText(titre);
        graphique.getTitle().getBody().getParagraph(0).getTextRuns().forEach(r -> r.setFontSize(12.0));
        graphique.setTitleOverlay(false);
        graphique.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis categories = graphique.createCategoryAxis(AxisPosition.LEFT);
        categories.setTitle("Indicateur");
        // Bars are drawn upwards: reversed, the first objective comes first.
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis valeurs = graphique.createValueAxis(AxisPosition.BOTTOM);
        valeurs.setTitle("Part (%)");
        valeurs.setCrosses(AxisCrosses.MAX);
        valeurs.setMinimum(0);
        // Room for the figure at the end of a bar of 100 %.
        valeurs.setMaximum(1.15);
        valeurs.setMajorUnit(0.2);
        valeurs.setNumberFormat("[$-40C]0\\ %");
        XDDFBarChartData barres = (XDDFBarChartData) graphique.createData(ChartTypes.BAR, categories, valeurs);
        barres.setBarDirection(BarDirection.BAR);
        barres.setVaryColors(false);
        barres.setGapWidth(60);
        XDDFDataSource<String> noms = XDDFDataSourcesFactory.fromStringCellRange(feuille, zone(donnees, 0));
        serie(feuille, barres, noms, donnees, 1, "Prévu", StylesClasseur.BLEU_SERIE);
        if (donnees.avecObjectifs()) {
            serie(feuille, barres, noms, donnees, 2, "Objectif", StylesClasseur.ORANGE);
        }
        graphique.plot(barres);
        for (CTBarSer serie : graphique.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            etiquettes(serie);
        }
        decrire(dessin, titre);
    }

    private static CellRangeAddress zone(DonneesGraphique donnees, int colonne) {
        return new CellRangeAddress(donnees.premiere(), donnees.derniere(), colonne, colonne);
    }

    private static void serie(XSSFSheet feuille, XDDFBarChartData barres, XDDFDataSource<String> noms, DonneesGraphique donnees,
            int colonne, String titre, String couleur) {
        XDDFNumericalDataSource<Double> valeurs = XDDFDataSourcesFactory.fromNumericCellRange(feuille, zone(donnees, colonne));
        XDDFChartData.Series serie = barres.addSeries(noms, valeurs);
        serie.setTitle(titre, null);
        serie.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(couleur))));
    }

    /** The figure stands at the end of its bar, so that nobody has to tell colours or lengths apart. */
    private static void etiquettes(CTBarSer serie) {
        CTDLbls etiquettes = serie.addNewDLbls();
        etiquettes.addNewNumFmt().setFormatCode("[$-40C]0.0\\ %");
        etiquettes.getNumFmt().setSourceLinked(false);
        etiquettes.addNewShowLegendKey().setVal(false);
        etiquettes.addNewShowVal().setVal(true);
        etiquettes.addNewShowCatName().setVal(false);
        etiquettes.addNewShowSerName().setVal(false);
        etiquettes.addNewShowPercent().setVal(false);
        etiquettes.addNewShowBubbleSize().setVal(false);
    }

    private static void decrire(XSSFDrawing dessin, String titre) {
        for (CTTwoCellAnchor ancre : dessin.getCTDrawing().getTwoCellAnchorList()) {
            var proprietes = ancre.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
            proprietes.setName("Graphique des parts");
            proprietes.setDescr(titre + ". Les valeurs sont dans le tableau « Données du graphique » de cette feuille.");
        }
    }
}
