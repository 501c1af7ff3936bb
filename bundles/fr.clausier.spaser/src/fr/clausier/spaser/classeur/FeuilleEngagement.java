// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

import fr.clausier.clauses.faits.FaitsInsertion;
import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** What is due, what is done, what remains: by milestone, by people and by way, all worked out from the monthly sheet. */
final class FeuilleEngagement {

    static final String NOM = "Engagement";
    private static final int JALONS_MAX = 60;
    /** Milestones that leave the sheet readable on one page. */
    private static final int JALONS_D_UNE_PAGE = 20;

    private final Plume plume;
    private final FaitsMarche marche;
    private final FaitsLot lot;
    private final FaitsInsertion insertion;
    private final FeuilleListes listes;
    private int ligne;
    private int jalons;
    private String debut;
    private String duree;
    private String dues;

    FeuilleEngagement(Plume plume, FaitsMarche marche, FaitsLot lot, FeuilleListes listes) {
        this.plume = plume;
        this.marche = marche;
        this.lot = lot;
        this.insertion = lot.insertion();
        this.listes = listes;
    }

    void ecrire(String pied) {
        plume.largeurs(44, 18, 18, 18);
        plume.texte(ligne, 0, "Engagement d'insertion", Genre.TITRE);
        plume.hauteur(ligne, 26);
        ligne = 2;
        identification();
        volume();
        bilan();
        jalons();
        repartition("Par public", "Public", listes.publics(), FeuilleReleve.PUBLICS);
        repartition("Par modalité", "Modalité", listes.modalites(), FeuilleReleve.MODALITES);
        plume.ajusterHauteurs();
        plume.feuille().enableLocking();
        MiseEnPage.appliquer(plume.feuille(), -1, pied, jalons <= JALONS_D_UNE_PAGE ? 1 : 0);
    }

    private void identification() {
        if (marche.acheteur() != null) {
            fait("Acheteur", marche.acheteur().nom());
        }
        fait("Marché", marche.titre());
        if (marche.reference() != null) {
            fait("Référence", marche.reference());
        }
        if (lot.alloti()) {
            fait("Lot", "n° " + lot.numero() + " : " + lot.titre());
        }
        fait("Engagement (minimum)", insertion.effort());
    }

    private void volume() {
        section("Volume et durée");
        debut = saisie("Début d'exécution", Genre.DATE);
        XSSFDataValidationHelper aide = new XSSFDataValidationHelper(plume.feuille());
        valider(aide, aide.createDateConstraint(OperatorType.BETWEEN, "DATE(2020,1,1)", "DATE(2060,12,31)", "dd/mm/yyyy"), "Écrivez une date, par exemple 04/01/2027.");
        if (marche.duree() != null) {
            plume.texte(ligne, 0, "Durée, en mois", Genre.TEXTE);
            duree = adresse(ligne);
            plume.nombre(ligne++, 1, BigDecimal.valueOf(marche.duree()), Genre.ENTIER);
        }
        plume.texte(ligne, 0, "Heures dues", Genre.TEXTE);
        if (insertion.forfait()) {
            dues = adresse(ligne);
            plume.nombre(ligne++, 1, BigDecimal.valueOf(insertion.heures()), Genre.ENTIER);
            return;
        }
        ligne++;
        String montant = saisie("Montant HT des prestations " + insertion.participe(), Genre.EUROS);
        valider(aide, aide.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), "Écrivez le montant hors taxes, en euros.");
        dues = adresse(ligne - 2);
        BigDecimal seuil = insertion.seuil() == null ? BigDecimal.ZERO : insertion.seuil();
        plume.formule(ligne - 2, 1, "ROUNDDOWN(MAX(0," + montant + "-" + seuil.toPlainString() + ")/" + insertion.tranche().toPlainString() + "*"
                + insertion.heuresParTranche() + ",0)", Genre.ENTIER);
    }

    private void bilan() {
        section("Bilan");
        int realisees = ligne;
        formule("Heures réalisées", "SUM(" + FeuilleReleve.HEURES + ")", Genre.DECIMAL);
        formule("Reste à réaliser", "MAX(0," + dues + "-" + adresse(realisees) + ")", Genre.DECIMAL);
        formule("Taux de réalisation", "IF(" + dues + "=0,0," + adresse(realisees) + "/" + dues + ")", Genre.POURCENT);
        formule("Lignes du relevé", "COUNT(" + FeuilleReleve.HEURES + ")", Genre.ENTIER);
    }

    private void jalons() {
        if (marche.duree() == null) {
            return;
        }
        section("Jalons indicatifs, à proportion du temps");
        entete("Échéance", "Heures attendues", "Heures réalisées", "Écart");
        int pas = insertion.periodicite() == null ? 3 : insertion.periodicite().mois();
        int mois = marche.duree();
        jalons = Math.min(JALONS_MAX, (mois + pas - 1) / pas);
        for (int i = 1; i <= jalons; i++) {
            int echeance = i == jalons ? mois : i * pas;
            String date = "$A" + (ligne + 1);
            plume.formule(ligne, 0, "IF(" + debut + "=\"\",\"Mois " + echeance + "\",EDATE(" + debut + "," + echeance + "))", Genre.DATE);
            plume.formule(ligne, 1, "ROUNDDOWN(" + dues + "*MIN(1," + echeance + "/" + duree + "),0)", Genre.ENTIER);
            plume.formule(ligne, 2, "IF(" + debut + "=\"\",0,SUMIFS(" + FeuilleReleve.HEURES + "," + FeuilleReleve.DATES + ",\"<=\"&" + date + "))", Genre.DECIMAL);
            plume.formule(ligne, 3, "IF(" + debut + "=\"\",\"\",C" + (ligne + 1) + "-B" + (ligne + 1) + ")", Genre.ECART_DECIMAL);
            ligne++;
        }
    }

    private void repartition(String titre, String colonne, List<String> valeurs, String plage) {
        if (valeurs.isEmpty()) {
            return;
        }
        section(titre);
        entete(colonne, "Heures réalisées");
        for (String valeur : valeurs) {
            plume.texte(ligne, 0, valeur, Genre.TEXTE);
            plume.formule(ligne, 1, "SUMIFS(" + FeuilleReleve.HEURES + "," + plage + ",A" + (ligne + 1) + ")", Genre.DECIMAL);
            ligne++;
        }
    }

    private void fait(String libelle, String valeur) {
        plume.texte(ligne, 0, libelle, Genre.LIBELLE);
        plume.bandeau(ligne++, 1, 3, valeur, Genre.FAIT);
    }

    private void section(String titre) {
        ligne++;
        plume.texte(ligne++, 0, titre, Genre.SECTION);
    }

    private void entete(String... titres) {
        for (int i = 0; i < titres.length; i++) {
            plume.texte(ligne, i, titres[i], Genre.ENTETE);
        }
        ligne++;
    }

    private String saisie(String libelle, Genre genre) {
        plume.texte(ligne, 0, libelle, Genre.TEXTE);
        plume.nombreOuvert(ligne, 1, null, genre);
        return adresse(ligne++);
    }

    private void formule(String libelle, String formule, Genre genre) {
        plume.texte(ligne, 0, libelle, Genre.TEXTE);
        plume.formule(ligne++, 1, formule, genre);
    }

    /** The cell just written. */
    private void valider(XSSFDataValidationHelper aide, DataValidationConstraint contrainte, String message) {
        DataValidation validation = aide.createValidation(contrainte, new CellRangeAddressList(ligne - 1, ligne - 1, 1, 1));
        validation.createErrorBox("Valeur attendue", message);
        validation.setShowErrorBox(true);
        plume.feuille().addValidationData(validation);
    }

    private static String adresse(int ligne) {
        return "$B$" + (ligne + 1);
    }
}
