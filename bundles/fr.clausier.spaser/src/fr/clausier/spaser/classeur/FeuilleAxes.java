// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** Objectives axis by axis: target, planned, awarded, realised, gap, status, what is still to be done, trend. */
final class FeuilleAxes {

    static final String NOM = "Axes";
    static final int ENTETE = 3;
    static final int INDICATEUR = 1;
    static final int OBJECTIF = 4;
    static final int PREVU = 5;
    static final int REALISE = 7;
    private static final int CONSTAT = 8;
    private static final int ECART = 9;
    private static final int STATUT = 10;
    private static final int DERNIERE = 14;
    private static final List<String> TITRES = List.of("Axe", "Indicateur", "Unité", "Sens", "Objectif", "Prévu", "Contractualisé", "Réalisé", "Constat tiré du",
            "Écart", "Statut", "Reste à faire", "Tendance", "Une fois les projets attribués", "Remarque");

    private final Plume plume;
    private final Suivi suivi;
    private final FeuilleSuivi source;

    FeuilleAxes(Plume plume, Suivi suivi, FeuilleSuivi source) {
        this.plume = plume;
        this.suivi = suivi;
        this.source = source;
    }

    void ecrire(String pied) {
        plume.largeurs(26, 34, 12, 6, 13, 13, 14, 13, 13, 12, 16, 22, 14, 16, 40);
        plume.texte(0, 0, "Objectifs du schéma " + suivi.annee(), Genre.TITRE);
        plume.texte(1, 0, suivi.bilan().schema().map(Schema::titre).orElse("Sans schéma : indicateurs seuls"), Genre.SOUS_TITRE);
        for (int i = 0; i < TITRES.size(); i++) {
            plume.texte(ENTETE, i, TITRES.get(i), Genre.ENTETE);
        }
        int ligne = ENTETE + 1;
        for (SuiviObjectif objectif : suivi.objectifs()) {
            objectif(ligne++, objectif);
        }
        if (suivi.objectifs().isEmpty()) {
            plume.texte(ligne++, 0, "Aucun objectif n'est fixé.", Genre.NOTE);
        } else {
            plume.feuille().setAutoFilter(new CellRangeAddress(ENTETE, ligne - 1, 0, DERNIERE));
        }
        plume.feuille().createFreezePane(2, ENTETE + 1);
        plume.ajusterHauteurs();
        StatutsColores.duSuivi(plume.feuille(), STATUT, ENTETE + 1, ligne - 1);
        GraphiqueSuivi.poser(plume.feuille(), suivi.objectifs(), ligne + 1);
        MiseEnPage.appliquer(plume.feuille(), ENTETE, pied);
    }

    private void objectif(int ligne, SuiviObjectif objectif) {
        SuiviIndicateur mesures = objectif.mesures();
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(mesures.indicateur());
        Grandeur grandeur = mesures.grandeur();
        Genre genre = GenreMesure.de(grandeur);
        plume.texte(ligne, 0, objectif.axe(), Genre.TEXTE);
        plume.texte(ligne, INDICATEUR, indicateur.fiche().libelle(), Genre.TEXTE);
        plume.texte(ligne, 2, indicateur.libelle(grandeur), Genre.CENTRE);
        plume.texte(ligne, 3, GenreMesure.sens(objectif.comparateur()), Genre.CENTRE);
        boolean cible = objectif.cible() != null;
        plume.nombre(ligne, OBJECTIF, !cible ? null : grandeur.estPart() ? objectif.cible().valeur().movePointLeft(2) : objectif.cible().valeur(), genre);
        for (Phase phase : Phase.values()) {
            valeur(ligne, PREVU + phase.ordinal(), objectif, phase, genre);
        }
        plume.texte(ligne, CONSTAT, objectif.constat() == null ? "" : objectif.constat().libelle(), Genre.CENTRE);
        ecart(ligne, objectif);
        plume.texte(ligne, STATUT, objectif.statut().libelle(), Genre.CENTRE);
        plume.texte(ligne, STATUT + 1, objectif.reste().map(Reste::phrase).orElse(""), Genre.TEXTE);
        plume.texte(ligne, STATUT + 2, mesures.tendance().sens().libelle(), Genre.CENTRE);
        plume.nombre(ligne, STATUT + 3, objectif.projection() == null ? null : nombre(objectif.projection()), genre);
        plume.texte(ligne, DERNIERE, remarque(objectif), Genre.TEXTE);
    }

    /** A sum over the period counts earlier years, which are not in this workbook: their part stands in the formula. */
    private void valeur(int ligne, int colonne, SuiviObjectif objectif, Phase phase, Genre genre) {
        Mesure mesure = objectif.mesures().mesure(phase);
        SuiviIndicateur annee = suivi.indicateur(objectif.mesures().indicateur(), objectif.mesures().grandeur()).orElse(null);
        if (mesure == null || annee == null) {
            plume.texte(ligne, colonne, mesure == null ? "sans objet" : "", Genre.CENTRE);
            return;
        }
        String adresse = source.valeur(annee, phase);
        if (objectif.cible() != null && objectif.cible().cumulee()) {
            plume.nombre(ligne, colonne, mesure.renseignee() ? nombre(mesure) : null, genre);
        } else if (mesure.renseignee()) {
            plume.quotient(ligne, colonne, "IF(" + adresse + "=\"\",\"\"," + adresse + ")", poids(mesure), mesure.denominateur(), genre);
        } else {
            plume.formule(ligne, colonne, "IF(" + adresse + "=\"\",\"\"," + adresse + ")", null, genre);
        }
    }

    private void ecart(int ligne, SuiviObjectif objectif) {
        Genre genre = GenreMesure.ecart(objectif.mesures().grandeur());
        if (objectif.cible() == null || objectif.constat() == null) {
            plume.vide(ligne, ECART, genre);
            return;
        }
        String constat = CellReference.convertNumToColString(PREVU + objectif.constat().ordinal()) + (ligne + 1);
        String cible = CellReference.convertNumToColString(OBJECTIF) + (ligne + 1);
        boolean part = objectif.mesures().grandeur().estPart();
        plume.formule(ligne, ECART, "ROUND((" + constat + "-" + cible + ")" + (part ? "*100" : "") + ",2)", objectif.ecart(), genre);
    }

    private static BigDecimal poids(Mesure mesure) {
        boolean moyenne = mesure.indicateur() == Indicateur.POIDS_ENVIRONNEMENTAL;
        return moyenne ? mesure.numerateur().movePointLeft(2) : mesure.numerateur();
    }

    private static BigDecimal nombre(Mesure mesure) {
        return mesure.grandeur().estPart() ? mesure.valeur().arrondi(4).movePointLeft(2) : mesure.valeur().arrondi(2);
    }

    private static String remarque(SuiviObjectif objectif) {
        StringBuilder mots = new StringBuilder(objectif.explication());
        if (objectif.cible() != null && objectif.cible().cumulee()) {
            mots.append(mots.isEmpty() ? "" : " ").append("Somme sur la période du schéma.");
        }
        if (objectif.statut() == StatutSuivi.EN_RETARD && objectif.mesureConstatee() != null && objectif.mesureConstatee().nonRenseignes() > 0) {
            mots.append(mots.isEmpty() ? "" : " ").append("Non renseignés : ").append(NombresFrancais.nombre(objectif.mesureConstatee().nonRenseignes())).append('.');
        }
        return mots.toString();
    }
}
