// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Organisme;

/** Writes a summary as an Excel workbook; same summary and date, same bytes. */
public final class ClasseurSpaser {

    private final Bilan bilan;
    private final LocalDate date;

    private ClasseurSpaser(Bilan bilan, LocalDate date) {
        this.bilan = bilan;
        this.date = date;
    }

    /**
     * The workbook.
     *
     * @param date day on which the summary is drawn up; printed, and written in the file's properties
     * @return the bytes of an XLSX file
     */
    public static byte[] octets(Bilan bilan, LocalDate date) {
        String acheteurs = bilan.acheteurs().stream().map(Organisme::nom).collect(Collectors.joining(", "));
        return new FichierClasseur("Bilan SPASER " + bilan.annee(), bilan.schema().map(Schema::titre).orElse("Indicateurs d'achats responsables"), acheteurs, date)
                .octets(new ClasseurSpaser(bilan, date)::remplir);
    }

    private void remplir(XSSFWorkbook classeur) {
        StylesClasseur styles = new StylesClasseur(classeur);
        // The order of the sheets is that of reading; they are filled from the facts up to the synthesis.
        Plume synthese = new Plume(classeur.createSheet(FeuilleSynthese.NOM), styles);
        Plume indicateurs = new Plume(classeur.createSheet(FeuilleIndicateurs.NOM), styles);
        Plume marches = new Plume(classeur.createSheet(FeuilleMarches.NOM), styles);
        Plume methode = new Plume(classeur.createSheet(FeuilleMethode.NOM), styles);
        String pied = "Bilan SPASER " + bilan.annee() + " – établi le " + NombresFrancais.date(date);
        new FeuilleMarches(marches, bilan).ecrire(pied);
        FeuilleIndicateurs mesures = new FeuilleIndicateurs(indicateurs, bilan);
        mesures.ecrire(pied);
        DonneesGraphique donnees = new FeuilleSynthese(synthese, bilan, date, mesures).ecrire(pied);
        new FeuilleMethode(methode, bilan).ecrire(pied);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
        Graphique.poser(synthese.feuille(), donnees);
        classeur.setActiveSheet(0);
    }
}
