// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.HexFormat;
import java.util.List;

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
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

import fr.clausier.spaser.suivi.SuiviObjectif;

/** The bar chart of the objectives that are shares: target, planned, awarded, realised, linked to the cells of the sheet of axes. */
final class GraphiqueSuivi {

    private static final List<String> SERIES = List.of("Objectif", "Prévu", "Contractualisé", "Réalisé");
    private static final List<String> COULEURS = List.of(StylesClasseur.ORANGE, "BFBFBF", StylesClasseur.BLEU_SERIE, StylesClasseur.BLEU);

    private GraphiqueSuivi() {
    }

    /** @param ligne row under which the chart stands */
    static void poser(XSSFSheet feuille, List<SuiviObjectif> objectifs, int ligne) {
        int parts = (int) objectifs.stream().takeWhile(o -> o.mesures().grandeur().estPart()).count();
        int premiere = FeuilleAxes.ENTETE + 1;
        int debut = premiere;
        if (parts == 0) {
            // The first objectives may be hours: the longest run of shares is drawn, so that one axis fits all.
            int rang = 0;
            while (rang < objectifs.size() && !objectifs.get(rang).mesures().grandeur().estPart()) {
                rang++;
            }
            debut += rang;
            parts = (int) objectifs.stream().skip(rang).takeWhile(o -> o.mesures().grandeur().estPart()).count();
        }
        if (parts == 0) {
            return;
        }
        dessiner(feuille, ligne, debut, debut + parts - 1);
    }

    private static void dessiner(XSSFSheet feuille, int ligne, int premiere, int derniere) {
        XSSFDrawing dessin = feuille.createDrawingPatriarch();
        XSSFChart graphique = dessin.createChart(dessin.createAnchor(0, 0, 0, 0, 0, ligne, 10, ligne + 8 + 3 * (derniere - premiere + 1)));
        String titre = "Objectifs du schéma : cible, prévu, contractualisé, réalisé";
        graphique.setTitleText(titre);
        graphique.setTitleOverlay(false);
        graphique.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis categories = graphique.createCategoryAxis(AxisPosition.LEFT);
        // Bars are drawn upwards: reversed, the first objective comes first.
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis valeurs = graphique.createValueAxis(AxisPosition.BOTTOM);
        valeurs.setCrosses(AxisCrosses.MAX);
        valeurs.setMinimum(0);
        valeurs.setNumberFormat("[$-40C]0\\ %");
        XDDFBarChartData barres = (XDDFBarChartData) graphique.createData(ChartTypes.BAR, categories, valeurs);
        barres.setBarDirection(BarDirection.BAR);
        barres.setVaryColors(false);
        for (int i = 0; i < SERIES.size(); i++) {
            int colonne = FeuilleAxes.OBJECTIF + i;
            XDDFChartData.Series serie = barres.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(feuille, new CellRangeAddress(premiere, derniere, FeuilleAxes.INDICATEUR, FeuilleAxes.INDICATEUR)),
                    XDDFDataSourcesFactory.fromNumericCellRange(feuille, new CellRangeAddress(premiere, derniere, colonne, colonne)));
            serie.setTitle(SERIES.get(i), null);
            serie.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(COULEURS.get(i)))));
        }
        graphique.plot(barres);
        for (CTTwoCellAnchor ancre : dessin.getCTDrawing().getTwoCellAnchorList()) {
            var proprietes = ancre.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
            proprietes.setName("Graphique des objectifs");
            proprietes.setDescr(titre + ". Les valeurs sont dans le tableau au-dessus.");
        }
    }
}
