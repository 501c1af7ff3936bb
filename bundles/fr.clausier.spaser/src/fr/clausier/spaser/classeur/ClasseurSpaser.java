// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.documents.paquet.Paquet;
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
        return Habitudes.francaises(() -> new ClasseurSpaser(bilan, date).ecrire());
    }

    private byte[] ecrire() {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            remplir(classeur);
            proprietes(classeur.getProperties());
            classeur.write(sortie);
            return Paquet.relire(sortie.toByteArray()).octets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remplir(XSSFWorkbook classeur) {
        // Every formula is parsed when it is evaluated below; once is enough.
        classeur.setCellFormulaValidation(false);
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

    private void proprietes(POIXMLProperties proprietes) {
        String acheteurs = bilan.acheteurs().stream().map(Organisme::nom).collect(Collectors.joining(", "));
        POIXMLProperties.CoreProperties noyau = proprietes.getCoreProperties();
        noyau.setTitle("Bilan SPASER " + bilan.annee());
        noyau.setSubjectProperty(bilan.schema().map(Schema::titre).orElse("Indicateurs d'achats responsables"));
        noyau.setCreator(acheteurs);
        noyau.setLastModifiedByUser(acheteurs);
        Optional<Date> instant = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        noyau.setCreated(instant);
        noyau.setModified(instant);
        proprietes.getExtendedProperties().getUnderlyingProperties().setApplication("Clausier");
    }
}
