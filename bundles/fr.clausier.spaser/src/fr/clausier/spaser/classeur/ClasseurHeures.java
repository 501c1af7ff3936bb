// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        ClasseurXml classeur = new ClasseurXml();
        FeuilleListes valeurs = new FeuilleListes(classeur.listes(), lot.insertion());
        new FeuilleModeEmploi(classeur.mode(), lot.insertion()).ecrire();
        new FeuilleEngagement(classeur.engagement(), marche, lot, valeurs).ecrire();
        new FeuilleReleve(classeur.releve(), valeurs).ecrire();
        valeurs.ecrire();
        String auteur = marche.acheteur() == null ? "" : marche.acheteur().nom();
        return classeur.octets(titre, marche.titre(), auteur, date, titre + " – " + marche.titre());
    }
}
