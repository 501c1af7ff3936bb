// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static fr.clausier.spaser.classeur.ColonneIndicateur.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;

/** The sheet of indicators: one row a measure, with its target when there is one; all figures are live formulas. */
final class FeuilleIndicateurs {

    static final String NOM = "Indicateurs";
    private static final int ENTETE = 3;

    private final Plume plume;
    private final Bilan bilan;
    private final Map<ResultatObjectif, Integer> lignesObjectifs = new IdentityHashMap<>();
    private final Map<Mesure, Integer> lignesMesures = new IdentityHashMap<>();

    FeuilleIndicateurs(Plume plume, Bilan bilan) {
        this.plume = plume;
        this.bilan = bilan;
    }

    /** Row of an objective, counted from 0. */
    int ligne(ResultatObjectif resultat) {
        return lignesObjectifs.get(resultat);
    }

    /** Row of a measure of the year, counted from 0. */
    int ligne(Mesure mesure) {
        return lignesMesures.get(mesure);
    }

    void ecrire(String pied) {
        plume.texte(0, 0, "Indicateurs " + bilan.annee(), Genre.TITRE);
        plume.hauteur(0, 26);
        for (ColonneIndicateur colonne : values()) {
            plume.texte(ENTETE, colonne.ordinal(), colonne.titre(), Genre.ENTETE);
            plume.feuille().setColumnWidth(colonne.ordinal(), colonne.largeur() * 256);
        }
        plume.bandeau(1, 0, REMARQUE.ordinal(), "Valeurs prévues d'après les stratégies, avant attribution. Minimum et maximum : ce que"
                + " devient la valeur si tous les marchés non renseignés comptaient contre elle, ou pour elle.", Genre.NOTE);
        plume.hauteur(ENTETE, 32);
        int ligne = ENTETE + 1;
        for (Mesure mesure : bilan.mesures()) {
            ligne = mesure(ligne, mesure);
        }
        plume.feuille().setAutoFilter(new CellRangeAddress(ENTETE, ligne - 1, 0, REMARQUE.ordinal()));
        plume.feuille().createFreezePane(2, ENTETE + 1);
        StatutsColores.appliquer(plume.feuille(), STATUT.ordinal(), ENTETE + 1, ligne - 1);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), ENTETE, pied);
    }

    /** One row for each objective on this measure, or one without target. */
    private int mesure(int debut, Mesure mesure) {
        List<ResultatObjectif> resultats = new ArrayList<>(bilan.resultatsDetailles());
        resultats.removeIf(r -> r.mesure().indicateur() != mesure.indicateur() || !r.mesure().grandeur().equals(mesure.grandeur()));
        lignesMesures.put(mesure, debut);
        int ligne = debut;
        boolean sommeDeLaPeriode = !resultats.isEmpty() && resultats.stream().allMatch(FeuilleIndicateurs::cumule);
        if (resultats.isEmpty() || sommeDeLaPeriode) {
            valeurs(ligne, mesure, mesure);
            sansObjectif(ligne++);
        }
        for (ResultatObjectif resultat : resultats) {
            valeurs(ligne, mesure, cumule(resultat) ? resultat.mesure() : mesure);
            objectif(ligne, resultat);
            if (!cumule(resultat)) {
                lignesMesures.put(mesure, ligne);
            }
            lignesObjectifs.put(resultat, ligne++);
        }
        return ligne;
    }

    private static boolean cumule(ResultatObjectif resultat) {
        return resultat.cible() != null && resultat.cible().cumulee();
    }

    /** Figures of the year; a sum over the period adds what the earlier years brought, which are not in this workbook. */
    private void valeurs(int ligne, Mesure annee, Mesure mesure) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(mesure.indicateur());
        FormulesMesure formules = new FormulesMesure(mesure.indicateur(), mesure.grandeur(), "");
        Genre genre = GenreMesure.de(mesure.grandeur());
        plume.texte(ligne, REFERENCE.ordinal(), indicateur.fiche().reference(), Genre.CENTRE);
        plume.texte(ligne, INDICATEUR.ordinal(), indicateur.fiche().libelle(), Genre.TEXTE);
        plume.texte(ligne, UNITE.ordinal(), indicateur.libelle(mesure.grandeur()), Genre.CENTRE);
        plume.formule(ligne, OUI.ordinal(), formules.oui() + plus(mesure.oui() - annee.oui()), Genre.ENTIER);
        plume.formule(ligne, NON.ordinal(), formules.non() + plus(mesure.non() - annee.non()), Genre.ENTIER);
        plume.formule(ligne, NON_RENSEIGNE.ordinal(), formules.total() + "-" + formules.oui() + "-" + formules.non()
                + plus(mesure.nonRenseignes() - annee.nonRenseignes()), Genre.ENTIER);
        plume.formule(ligne, NUMERATEUR.ordinal(), formules.numerateur()
                + plus(mesure.numerateur().subtract(annee.numerateur())), GenreMesure.numerateur(mesure));
        plume.formule(ligne, DENOMINATEUR.ordinal(), formules.denominateur(), GenreMesure.denominateur(mesure.grandeur()));
        FormulesMesure.Adresses adresses = FormulesMesure.Adresses.de(ligne);
        plume.formule(ligne, PREVU.ordinal(), prevu(ligne, mesure), genre);
        plume.formule(ligne, MINIMUM.ordinal(), formules.minimum(adresses), genre);
        plume.formule(ligne, MAXIMUM.ordinal(), formules.maximum(adresses), genre);
    }

    private static String prevu(int ligne, Mesure mesure) {
        String quotient = NUMERATEUR.cellule(ligne) + "/" + DENOMINATEUR.cellule(ligne);
        return mesure.grandeur().estPart()
                ? "IF(" + DENOMINATEUR.cellule(ligne) + "=0,\"\"," + quotient + ")"
                : "IF(" + OUI.cellule(ligne) + "+" + NON.cellule(ligne) + "=0,\"\"," + quotient + ")";
    }

    private void objectif(int ligne, ResultatObjectif resultat) {
        if (resultat.cible() == null) {
            sansObjectif(ligne);
            plume.texte(ligne, STATUT.ordinal(), resultat.statut().libelle(), Genre.CENTRE);
        } else {
            FormulesObjectif formules = new FormulesObjectif(resultat, ligne);
            Genre genre = GenreMesure.de(resultat.mesure().grandeur());
            BigDecimal valeur = resultat.cible().valeur();
            plume.texte(ligne, SENS.ordinal(), GenreMesure.sens(resultat.comparateur()), Genre.CENTRE);
            plume.nombre(ligne, OBJECTIF.ordinal(), genre == Genre.POURCENT ? valeur.movePointLeft(2) : valeur, genre);
            plume.formule(ligne, ECART.ordinal(), formules.ecart(), GenreMesure.ecart(resultat.mesure().grandeur()));
            plume.formule(ligne, STATUT.ordinal(), formules.statut(), Genre.CENTRE);
            plume.formule(ligne, RESTE.ordinal(), formules.reste(), GenreMesure.reste(resultat.mesure()));
            plume.formule(ligne, UNITE_RESTE.ordinal(), formules.unite(), Genre.CENTRE);
        }
        plume.texte(ligne, REMARQUE.ordinal(), remarque(resultat), Genre.TEXTE);
    }

    private static String remarque(ResultatObjectif resultat) {
        StringBuilder mots = new StringBuilder(resultat.axe());
        if (cumule(resultat)) {
            mots.append(". Somme sur la période du schéma, dont ").append(NombresFrancais.nombre(resultat.anterieur()))
                    .append(" des années antérieures.");
        }
        if (resultat.cible() != null && resultat.cible().baseSupposee()) {
            mots.append(". Base non précisée par le schéma.");
        }
        return mots.toString();
    }

    private void sansObjectif(int ligne) {
        for (ColonneIndicateur colonne : List.of(SENS, OBJECTIF, ECART, STATUT, RESTE, UNITE_RESTE, REMARQUE)) {
            plume.vide(ligne, colonne.ordinal(), Genre.TEXTE);
        }
    }

    private static String plus(int constante) {
        return constante == 0 ? "" : "+" + constante;
    }

    private static String plus(BigDecimal constante) {
        return constante.signum() == 0 ? "" : "+" + constante.toPlainString();
    }
}
