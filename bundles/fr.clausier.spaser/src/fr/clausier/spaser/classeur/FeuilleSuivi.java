// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;

/** Every indicator, planned, awarded and realised: numerator, denominator, rows that do not say, value; all counted by formulas. */
final class FeuilleSuivi {

    static final String NOM = "Suivi";
    private static final int ENTETE = 3;
    private static final int COLONNES_PAR_PHASE = 4;
    private static final int PREMIERE_PHASE = 4;
    private static final int TENDANCE = PREMIERE_PHASE + 3 * COLONNES_PAR_PHASE;

    private final Plume plume;
    private final Suivi suivi;
    private final Map<SuiviIndicateur, Integer> lignes = new HashMap<>();

    FeuilleSuivi(Plume plume, Suivi suivi) {
        this.plume = plume;
        this.suivi = suivi;
    }

    void ecrire(String pied) {
        plume.largeurs(8, 36, 12, 9, 13, 13, 7, 12, 13, 13, 7, 12, 13, 13, 7, 12, 16);
        plume.texte(0, 0, "Indicateurs " + suivi.annee() + " : prévu, contractualisé, réalisé", Genre.TITRE);
        plume.bandeau(1, 0, TENDANCE, "Chaque valeur est son numérateur divisé par son dénominateur, comptés dans les feuilles « Contrats » et « Réalisé ». N.r. : lignes qui ne répondent pas, ce qui n'est pas « non »."
                + (suivi.tronques() == 0 ? "" : " Attention : " + suivi.tronques() + " marchés attribués sont comptés dans l'export mais pas dans la feuille « Contrats »."), Genre.NOTE);
        entete();
        int ligne = ENTETE + 1;
        for (SuiviIndicateur indicateur : suivi.indicateurs()) {
            indicateur(ligne++, indicateur);
        }
        plume.feuille().setAutoFilter(new CellRangeAddress(ENTETE, ligne - 1, 0, TENDANCE));
        plume.feuille().createFreezePane(2, ENTETE + 1);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), ENTETE, pied);
    }

    private void entete() {
        List<String> gauche = List.of("Réf.", "Indicateur", "Unité", "Fondement");
        for (int i = 0; i < gauche.size(); i++) {
            plume.texte(ENTETE, i, gauche.get(i), Genre.ENTETE);
        }
        for (Phase phase : Phase.values()) {
            int debut = colonne(phase);
            plume.bandeau(ENTETE - 1, debut, debut + COLONNES_PAR_PHASE - 1, Character.toUpperCase(phase.libelle().charAt(0)) + phase.libelle().substring(1), Genre.ENTETE);
            List<String> titres = List.of("Numérateur", "Dénominateur", "N.r.", "Valeur");
            for (int i = 0; i < titres.size(); i++) {
                plume.texte(ENTETE, debut + i, titres.get(i), Genre.ENTETE);
            }
        }
        plume.texte(ENTETE, TENDANCE, "Tendance", Genre.ENTETE);
    }

    private static int colonne(Phase phase) {
        return PREMIERE_PHASE + phase.ordinal() * COLONNES_PAR_PHASE;
    }

    private void indicateur(int ligne, SuiviIndicateur suivi) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(suivi.indicateur());
        lignes.put(suivi, ligne);
        plume.texte(ligne, 0, indicateur.fiche().reference(), Genre.CENTRE);
        plume.texte(ligne, 1, indicateur.fiche().libelle(), Genre.TEXTE);
        plume.texte(ligne, 2, indicateur.libelle(suivi.grandeur()), Genre.CENTRE);
        plume.texte(ligne, 3, indicateur.fiche().base(), Genre.CENTRE);
        for (Phase phase : Phase.values()) {
            Mesure mesure = suivi.mesure(phase);
            if (mesure == null) {
                plume.bandeau(ligne, colonne(phase), colonne(phase) + COLONNES_PAR_PHASE - 1, "sans objet", Genre.CENTRE);
            } else {
                mesure(ligne, phase, suivi, mesure);
            }
        }
        plume.texte(ligne, TENDANCE, suivi.tendance().sens().libelle(), Genre.CENTRE);
    }

    private void mesure(int ligne, Phase phase, SuiviIndicateur suivi, Mesure mesure) {
        FormulesSuivi formules = FormulesSuivi.de(suivi.indicateur(), suivi.grandeur(), phase);
        int debut = colonne(phase);
        boolean poids = suivi.indicateur() == Indicateur.POIDS_ENVIRONNEMENTAL;
        BigDecimal numerateur = poids ? mesure.numerateur().movePointLeft(2) : mesure.numerateur();
        Genre compte = poids ? Genre.POURCENT : suivi.grandeur().enValeur() ? Genre.EUROS : Genre.DECIMAL;
        plume.formule(ligne, debut, formules.numerateur(), numerateur, compte == Genre.DECIMAL && entier(numerateur) ? Genre.ENTIER : compte);
        plume.formule(ligne, debut + 1, formules.denominateur(), mesure.denominateur(), suivi.grandeur().enValeur() && suivi.grandeur().estPart() ? Genre.EUROS : Genre.ENTIER);
        plume.formule(ligne, debut + 2, formules.muets(), BigDecimal.valueOf(mesure.nonRenseignes()), Genre.ENTIER);
        String n = adresse(ligne, debut);
        String d = adresse(ligne, debut + 1);
        // A sum is empty when no row says anything, which is not the same as zero.
        String vide = formules.denominateur().matches("1|1607") ? formules.lignes(phase) + "-" + adresse(ligne, debut + 2) + "=0" : d + "=0";
        BigDecimal divise = mesure.renseignee() ? mesure.denominateur() : BigDecimal.ZERO;
        plume.quotient(ligne, debut + 3, "IF(" + vide + ",\"\"," + n + "/" + d + ")", numerateur, divise, GenreMesure.de(suivi.grandeur()));
    }

    private static boolean entier(BigDecimal nombre) {
        return nombre.stripTrailingZeros().scale() <= 0;
    }

    private static String adresse(int ligne, int colonne) {
        return CellReference.convertNumToColString(colonne) + (ligne + 1);
    }

    /** Where the value of a phase is, for the other sheets. */
    String valeur(SuiviIndicateur indicateur, Phase phase) {
        return "'" + NOM + "'!$" + CellReference.convertNumToColString(colonne(phase) + 3) + "$" + (lignes.get(indicateur) + 1);
    }
}
