// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsMarche;
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
            classeurs.add(new ClasseurHeures(nom, titre, octets(faits, lot, titre, date)));
        }
        return classeurs;
    }

    private static byte[] octets(FaitsMarche marche, FaitsLot lot, String titre, LocalDate date) {
        String auteur = marche.acheteur() == null ? "" : marche.acheteur().nom();
        return new FichierClasseur(titre, marche.titre(), auteur, date).octets(classeur -> remplir(classeur, marche, lot, titre));
    }

    private static void remplir(XSSFWorkbook classeur, FaitsMarche marche, FaitsLot lot, String titre) {
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
    }
}
