// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import fr.clausier.clauses.faits.FaitsInsertion;
import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** What is due, what is done, what remains: by milestone, by people and by way, all worked out from the monthly sheet. */
final class FeuilleEngagement {

    static final String NOM = "Engagement";
    private static final String ATTENDUE = "Valeur attendue";
    private static final int JALONS_MAX = 60;
    /** Milestones that leave the sheet readable on one page. */
    private static final int JALONS_D_UNE_PAGE = 20;

    private final FeuilleXml feuille;
    private final FaitsMarche marche;
    private final FaitsLot lot;
    private final FaitsInsertion insertion;
    private final FeuilleListes listes;
    private int ligne;
    private int jalons;
    private String debut;
    private String duree;
    private String dues;
    /** What is due in the workbook as it is handed over: nothing yet when it follows from an amount that is still to come. */
    private BigDecimal attendues = BigDecimal.ZERO;

    FeuilleEngagement(FeuilleXml feuille, FaitsMarche marche, FaitsLot lot, FeuilleListes listes) {
        this.feuille = feuille;
        this.marche = marche;
        this.lot = lot;
        this.insertion = lot.insertion();
        this.listes = listes;
    }

    void ecrire() {
        feuille.largeurs(44, 18, 18, 18);
        feuille.texte(ligne, 0, "Engagement d'insertion", Genre.TITRE);
        feuille.hauteur(ligne, 26);
        ligne = 2;
        identification();
        volume();
        bilan();
        jalons();
        repartition("Par public", "Public", listes.publics(), FeuilleReleve.PUBLICS);
        repartition("Par modalité", "Modalité", listes.modalites(), FeuilleReleve.MODALITES);
        feuille.proteger();
        if (jalons <= JALONS_D_UNE_PAGE) {
            feuille.tenirSur(1);
        }
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
        feuille.valider(Saisie.date(derniere(), ATTENDUE, "Écrivez une date, par exemple 04/01/2027.", false));
        if (marche.duree() != null) {
            feuille.texte(ligne, 0, "Durée, en mois", Genre.TEXTE);
            duree = adresse(ligne);
            feuille.nombre(ligne++, 1, BigDecimal.valueOf(marche.duree()), Genre.ENTIER);
        }
        feuille.texte(ligne, 0, "Heures dues", Genre.TEXTE);
        if (insertion.forfait()) {
            dues = adresse(ligne);
            attendues = BigDecimal.valueOf(insertion.heures());
            feuille.nombre(ligne++, 1, attendues, Genre.ENTIER);
            return;
        }
        ligne++;
        String montant = saisie("Montant HT des prestations " + insertion.participe(), Genre.EUROS);
        feuille.valider(new Saisie(derniere(), "decimal", "greaterThanOrEqual", "0", "", ATTENDUE, "Écrivez le montant hors taxes, en euros.", false));
        dues = adresse(ligne - 2);
        BigDecimal seuil = insertion.seuil() == null ? BigDecimal.ZERO : insertion.seuil();
        feuille.formule(ligne - 2, 1, "ROUNDDOWN(MAX(0," + montant + "-" + seuil.toPlainString() + ")/" + insertion.tranche().toPlainString() + "*"
                + insertion.heuresParTranche() + ",0)", attendues, Genre.ENTIER);
    }

    private void bilan() {
        section("Bilan");
        int realisees = ligne;
        formule("Heures réalisées", "SUM(" + FeuilleReleve.HEURES + ")", BigDecimal.ZERO, Genre.DECIMAL);
        formule("Reste à réaliser", "MAX(0," + dues + "-" + adresse(realisees) + ")", attendues, Genre.DECIMAL);
        formule("Taux de réalisation", "IF(" + dues + "=0,0," + adresse(realisees) + "/" + dues + ")", BigDecimal.ZERO, Genre.POURCENT);
        formule("Lignes du relevé", "COUNT(" + FeuilleReleve.HEURES + ")", BigDecimal.ZERO, Genre.ENTIER);
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
            feuille.formule(ligne, 0, "IF(" + debut + "=\"\",\"Mois " + echeance + "\",EDATE(" + debut + "," + echeance + "))", "Mois " + echeance, Genre.DATE);
            // Multiplied first: a share of the time is seldom exact, and 49 hours at 9 months of 49 would come to 8.
            feuille.formule(ligne, 1, "ROUNDDOWN(" + dues + "*MIN(" + echeance + "," + duree + ")/" + duree + ",0)",
                    attendues.multiply(BigDecimal.valueOf(echeance)).divide(BigDecimal.valueOf(mois), 0, RoundingMode.DOWN), Genre.ENTIER);
            feuille.formule(ligne, 2, "IF(" + debut + "=\"\",0,SUMIFS(" + FeuilleReleve.HEURES + "," + FeuilleReleve.DATES + ",\"<=\"&" + date + "))", BigDecimal.ZERO,
                    Genre.DECIMAL);
            feuille.formule(ligne, 3, "IF(" + debut + "=\"\",\"\",C" + (ligne + 1) + "-B" + (ligne + 1) + ")", "", Genre.ECART_DECIMAL);
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
            feuille.texte(ligne, 0, valeur, Genre.TEXTE);
            feuille.formule(ligne, 1, "SUMIFS(" + FeuilleReleve.HEURES + "," + plage + ",A" + (ligne + 1) + ")", BigDecimal.ZERO, Genre.DECIMAL);
            ligne++;
        }
    }

    private void fait(String libelle, String valeur) {
        feuille.texte(ligne, 0, libelle, Genre.LIBELLE);
        feuille.bandeau(ligne++, 1, 3, valeur, Genre.FAIT);
    }

    private void section(String titre) {
        ligne++;
        feuille.texte(ligne++, 0, titre, Genre.SECTION);
    }

    private void entete(String... titres) {
        for (int i = 0; i < titres.length; i++) {
            feuille.texte(ligne, i, titres[i], Genre.ENTETE);
        }
        ligne++;
    }

    private String saisie(String libelle, Genre genre) {
        feuille.texte(ligne, 0, libelle, Genre.TEXTE);
        feuille.saisie(ligne, 1, genre);
        return adresse(ligne++);
    }

    private void formule(String libelle, String formule, BigDecimal valeur, Genre genre) {
        feuille.texte(ligne, 0, libelle, Genre.TEXTE);
        feuille.formule(ligne++, 1, formule, valeur, genre);
    }

    /** The cell just written. */
    private String derniere() {
        return "B" + ligne;
    }

    private static String adresse(int ligne) {
        return "$B$" + (ligne + 1);
    }
}
