// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;

/**
 * What the chart shows, as a small table that is also its text for those who cannot see it: the objectives in percent, or
 * the shares by number where there is no such objective.
 *
 * @param barres bars, in order
 * @param debut  row of the heading, counted from 0
 */
record DonneesGraphique(List<Barre> barres, int debut) {

    private static final int BARRES_MAXIMALES = 12;
    private static final int HAUTEUR_MINIMALE = 12;

    /** A label with its planned value, and its target unless null. */
    record Barre(String libelle, Mesure mesure, ResultatObjectif resultat) {
    }

    static DonneesGraphique de(Bilan bilan) {
        List<Barre> barres = new ArrayList<>();
        bilan.resultatsDetailles().stream().filter(r -> r.cible() != null && r.mesure().grandeur().estPart())
                .forEach(r -> barres.add(new Barre(libelle(r.mesure()), r.mesure(), r)));
        if (barres.isEmpty()) {
            bilan.mesures().stream().filter(m -> m.grandeur().equals(Grandeur.PART_EN_NOMBRE))
                    .forEach(m -> barres.add(new Barre(libelle(m), m, null)));
        }
        return new DonneesGraphique(List.copyOf(barres.subList(0, Math.min(BARRES_MAXIMALES, barres.size()))), 0);
    }

    private static String libelle(Mesure mesure) {
        String court = CatalogueIndicateurs.de(mesure.indicateur()).fiche().court();
        return mesure.grandeur().enValeur() ? court + " (valeur)" : court;
    }

    DonneesGraphique placer(int ligne) {
        return new DonneesGraphique(barres, ligne);
    }

    /** Rows that the chart takes. */
    int hauteur() {
        return Math.max(HAUTEUR_MINIMALE, barres.size() * 2);
    }

    /** Whether there are targets to show. */
    boolean avecObjectifs() {
        return !barres.isEmpty() && barres.getFirst().resultat() != null;
    }

    int premiere() {
        return debut + 2;
    }

    int derniere() {
        return premiere() + barres.size() - 1;
    }

    void ecrire(Plume plume, FeuilleIndicateurs indicateurs) {
        plume.texte(debut, 0, "Données du graphique", Genre.SECTION);
        plume.texte(debut + 1, 0, "Indicateur", Genre.ENTETE);
        plume.texte(debut + 1, 1, "Prévu", Genre.ENTETE);
        if (avecObjectifs()) {
            plume.texte(debut + 1, 2, "Objectif", Genre.ENTETE);
        }
        int ligne = premiere();
        for (Barre barre : barres) {
            int source = barre.resultat() == null ? indicateurs.ligne(barre.mesure()) : indicateurs.ligne(barre.resultat());
            plume.texte(ligne, 0, barre.libelle(), Genre.TEXTE);
            plume.formule(ligne, 1, "SUM(" + FeuilleIndicateurs.NOM + "!" + ColonneIndicateur.PREVU.cellule(source) + ")", Genre.POURCENT);
            if (barre.resultat() != null) {
                plume.formule(ligne, 2, "SUM(" + FeuilleIndicateurs.NOM + "!" + ColonneIndicateur.OBJECTIF.cellule(source) + ")",
                        Genre.POURCENT);
            }
            ligne++;
        }
    }
}
