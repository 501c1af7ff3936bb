// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;

/**
 * The workbook in which the holder of a lot reports insertion hours: one a lot that has such a clause. Its monthly sheet, saved as CSV, is
 * what {@code fr.clausier.law.releve} reads. No column names a person. Same purchase and date, same bytes.
 *
 * @param nom    file name without extension
 * @param titre  what it is, for the list of products
 * @param octets XLSX
 */
public record ClasseurHeures(String nom, String titre, byte[] octets) {

    /**
     * The workbooks of a purchase, in the order of its lots.
     *
     * @param marche purchase as written
     * @param date   day of issue, written in the properties; fixes the law as it does for the documents
     */
    public static List<ClasseurHeures> de(Marche marche, LocalDate date) {
        FaitsMarche faits = new FaitsMarche(MarcheEffectif.de(marche).marche(), date);
        List<ClasseurHeures> classeurs = new ArrayList<>();
        for (FaitsLot lot : faits.lotsInsertion()) {
            String nom = "09-releve-heures" + (lot.alloti() ? "-lot-" + lot.indice() : "");
            String titre = "Relevé des heures d'insertion" + (lot.alloti() ? ", lot n° " + lot.numero() : "");
            classeurs.add(new ClasseurHeures(nom, titre, Habitudes.francaises(() -> octets(faits, lot, titre, date))));
        }
        return classeurs;
    }

    private static byte[] octets(FaitsMarche marche, FaitsLot lot, String titre, LocalDate date) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            classeur.setCellFormulaValidation(false);
            StylesClasseur styles = new StylesClasseur(classeur);
            Plume mode = new Plume(classeur.createSheet(FeuilleModeEmploi.NOM), styles);
            Plume engagement = new Plume(classeur.createSheet(FeuilleEngagement.NOM), styles);
            Plume releve = new Plume(classeur.createSheet(FeuilleReleve.NOM), styles);
            Plume listes = new Plume(classeur.createSheet(FeuilleListes.NOM), styles);
            String pied = titre + " – " + marche.titre();
            FeuilleListes valeurs = new FeuilleListes(listes, lot.insertion());
            valeurs.ecrire(pied);
            new FeuilleReleve(releve, valeurs).ecrire(pied);
            new FeuilleEngagement(engagement, marche, lot, valeurs).ecrire(pied);
            new FeuilleModeEmploi(mode, lot.insertion()).ecrire(pied);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
            classeur.setActiveSheet(0);
            proprietes(classeur.getProperties(), titre, marche, date);
            classeur.write(sortie);
            return Paquet.relire(sortie.toByteArray()).octets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void proprietes(POIXMLProperties proprietes, String titre, FaitsMarche marche, LocalDate date) {
        String auteur = marche.acheteur() == null ? "" : marche.acheteur().nom();
        POIXMLProperties.CoreProperties noyau = proprietes.getCoreProperties();
        noyau.setTitle(titre);
        noyau.setSubjectProperty(marche.titre());
        noyau.setCreator(auteur);
        noyau.setLastModifiedByUser(auteur);
        Optional<Date> instant = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        noyau.setCreated(instant);
        noyau.setModified(instant);
        proprietes.getExtendedProperties().getUnderlyingProperties().setApplication("Clausier");
    }
}
