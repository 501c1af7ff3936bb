// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.suivi.Cle;
import fr.clausier.spaser.suivi.Compteurs;
import fr.clausier.spaser.suivi.Dimension;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.Tableau;

/** The year broken down by buyer, department, nature and CPV division, then year by year. */
final class FeuilleVentilation {

    static final String NOM = "Ventilation";
    private static final List<Phase> PHASES = List.of(Phase.PREVU, Phase.CONTRACTUALISE, Phase.REALISE);
    private static final List<String> TITRES = List.of("", "Phase", "Marchés ou lignes", "Montant HT", "Montant actuel HT", "Considération environnementale", "Considération sociale",
            "Heures d'insertion");

    private final Plume plume;
    private final Suivi suivi;

    FeuilleVentilation(Plume plume, Suivi suivi) {
        this.plume = plume;
        this.suivi = suivi;
    }

    void ecrire(String pied) {
        plume.largeurs(40, 16, 12, 17, 17, 16, 16, 14);
        plume.texte(0, 0, "Ventilation " + suivi.annee(), Genre.TITRE);
        plume.texte(1, 0, "Parts en nombre, sur les marchés qui répondent. Un groupement de commandes compte pour chacun de ses membres.", Genre.LIBELLE);
        int ligne = 3;
        for (Dimension dimension : List.of(Dimension.ACHETEUR, Dimension.SERVICE, Dimension.NATURE, Dimension.FAMILLE)) {
            ligne = dimension(ligne, dimension) + 1;
        }
        annees(ligne);
        plume.feuille().createFreezePane(1, 2);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), -1, pied);
    }

    private int dimension(int debut, Dimension dimension) {
        entete(debut, dimension.libelle());
        int ligne = debut + 1;
        for (String valeur : suivi.tableau().valeurs(dimension)) {
            for (Phase phase : PHASES) {
                Compteurs compteurs = suivi.tableau().de(new Cle(phase, suivi.annee(), dimension, valeur));
                if (compteurs.contrats() > 0) {
                    rangee(ligne++, dimension == Dimension.FAMILLE ? Familles.libelle(valeur) : valeur, phase, compteurs, critere(dimension, valeur, phase));
                }
            }
        }
        return ligne;
    }

    private void annees(int debut) {
        entete(debut, "Année");
        int ligne = debut + 1;
        for (int annee : suivi.tableau().annees()) {
            for (Phase phase : PHASES) {
                Compteurs compteurs = suivi.tableau().de(phase, annee);
                if (compteurs.contrats() > 0) {
                    rangee(ligne++, Integer.toString(annee), phase, compteurs, List.of());
                }
            }
        }
    }

    private void entete(int ligne, String titre) {
        plume.texte(ligne, 0, titre, Genre.ENTETE);
        for (int i = 1; i < TITRES.size(); i++) {
            plume.texte(ligne, i, TITRES.get(i), Genre.ENTETE);
        }
    }

    /** Criteria of COUNTIFS for rows that the workbook holds; none where it does not hold them all. */
    private List<String> critere(Dimension dimension, String valeur, Phase phase) {
        if (suivi.tronques() > 0 || dimension == Dimension.ACHETEUR || valeur.equals(Tableau.AUTRES)) {
            return List.of();
        }
        boolean realise = phase == Phase.REALISE;
        String colonne = switch (dimension) {
            case SERVICE -> realise ? ColonneRealise.SERVICE.nom() : ColonneContrat.SERVICE.nom();
            case NATURE -> realise ? ColonneRealise.NATURE.nom() : ColonneContrat.NATURE.nom();
            default -> realise ? null : ColonneContrat.FAMILLE.nom();
        };
        if (colonne == null) {
            return List.of();
        }
        // A wildcard in the words of a buyer would count other rows too.
        if (valeur.matches(".*[*?~\"<>=].*") || valeur.matches("[0-9]+")) {
            return List.of();
        }
        String compte = realise ? colonne + ",\"" + valeur + "\"" : ColonneContrat.PHASE.nom() + ",\"" + phase.libelle() + "\"," + colonne + ",\"" + valeur + "\"";
        return new ArrayList<>(List.of("COUNTIFS(" + compte + ")", "ROUND(SUMIFS(" + (realise ? ColonneRealise.PAYE.nom() : ColonneContrat.MONTANT.nom()) + "," + compte + "),2)"));
    }

    private void rangee(int ligne, String valeur, Phase phase, Compteurs compteurs, List<String> formules) {
        plume.texte(ligne, 0, valeur, Genre.TEXTE);
        plume.texte(ligne, 1, phase.libelle(), Genre.CENTRE);
        if (formules.isEmpty()) {
            plume.nombre(ligne, 2, BigDecimal.valueOf(compteurs.contrats()), Genre.ENTIER);
            plume.nombre(ligne, 3, compteurs.montant(), Genre.EUROS);
        } else {
            plume.formule(ligne, 2, formules.get(0), BigDecimal.valueOf(compteurs.contrats()), Genre.ENTIER);
            plume.formule(ligne, 3, formules.get(1), compteurs.montant(), Genre.EUROS);
        }
        plume.nombre(ligne, 4, phase == Phase.CONTRACTUALISE ? compteurs.montantActuel() : null, Genre.EUROS);
        part(ligne, 5, Indicateur.CONSIDERATION_ENVIRONNEMENTALE, phase, compteurs);
        part(ligne, 6, Indicateur.CONSIDERATION_SOCIALE, phase, compteurs);
        Mesure heures = compteurs.mesure(Indicateur.HEURES_INSERTION, Grandeur.HEURES);
        plume.nombre(ligne, 7, heures.renseignee() ? heures.valeur().arrondi(0) : null, Genre.ENTIER);
    }

    private void part(int ligne, int colonne, Indicateur indicateur, Phase phase, Compteurs compteurs) {
        Mesure mesure = phase == Phase.REALISE ? null : compteurs.mesure(indicateur, Grandeur.PART_EN_NOMBRE);
        plume.pourcent(ligne, colonne, mesure == null || !mesure.renseignee() ? null : mesure.valeur().arrondi(4));
    }
}
