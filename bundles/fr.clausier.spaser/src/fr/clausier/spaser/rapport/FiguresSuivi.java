// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.clausier.clauses.document.Figure;
import fr.clausier.clauses.document.Origine;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** The charts of the report, each with the words that say the same. */
final class FiguresSuivi {

    private static final int LARGEUR_MM = 160;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private FiguresSuivi() {
    }

    /** The objectives that are shares, as bars from 0 to 100 %; empty when there is none. */
    static Optional<Figure> objectifs(Suivi suivi) {
        List<Dessin.Barre> barres = new ArrayList<>();
        List<String> mots = new ArrayList<>();
        for (SuiviObjectif objectif : suivi.objectifs()) {
            Mesure mesure = objectif.mesureConstatee();
            if (objectif.cible() == null || !objectif.mesures().grandeur().estPart()) {
                continue;
            }
            String libelle = CatalogueIndicateurs.de(objectif.mesures().indicateur()).fiche().court();
            String valeur = mesure == null ? "sans donnée" : Affichage.valeur(mesure.valeur(), mesure.grandeur());
            barres.add(new Dessin.Barre(libelle, mesure == null ? -1 : part(mesure.valeur().arrondi(2), CENT), part(objectif.cible().valeur(), CENT), valeur));
            mots.add(libelle + " : " + valeur + " pour un objectif de " + NombresFrancais.pourcent(objectif.cible().valeur()));
        }
        return barres.isEmpty() ? Optional.empty() : Optional.of(new Figure(Dessin.barres(barres), LARGEUR_MM, Dessin.hauteur(Dessin.hauteurBarres(barres.size()), LARGEUR_MM),
                "Barres des objectifs du schéma. " + String.join(" ; ", mots) + ".", Origine.AUCUNE));
    }

    /** The evolution of an objective; empty before two years are known. */
    static Optional<Figure> evolution(SuiviObjectif objectif) {
        List<SuiviObjectif.Point> points = objectif.evolution();
        if (points.stream().filter(p -> p.valeur() != null).count() < 2) {
            return Optional.empty();
        }
        BigDecimal haut = objectif.mesures().grandeur().estPart() ? CENT : points.stream().flatMap(p -> Stream.of(p.valeur() == null ? BigDecimal.ONE : p.valeur().arrondi(2),
                p.cible() == null ? BigDecimal.ONE : p.cible())).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Dessin.Point> dessines = points.stream().map(p -> new Dessin.Point(Integer.toString(p.annee()), p.valeur() == null ? -1 : part(p.valeur().arrondi(2), haut),
                p.cible() == null ? -1 : part(p.cible(), haut), p.valeur() == null ? "" : Affichage.valeur(p.valeur(), objectif.mesures().grandeur()))).toList();
        String mots = points.stream().map(p -> p.annee() + " : " + Affichage.valeur(p.valeur(), objectif.mesures().grandeur())).collect(Collectors.joining(" ; "));
        return Optional.of(new Figure(Dessin.courbe(dessines), LARGEUR_MM, Dessin.hauteur(Dessin.HAUTEUR_COURBE, LARGEUR_MM),
                "Évolution de « " + CatalogueIndicateurs.de(objectif.mesures().indicateur()).fiche().libelle() + " ». " + mots + ".", Origine.AUCUNE));
    }

    /** A place on the scale, for drawing only. */
    private static double part(BigDecimal valeur, BigDecimal haut) {
        return valeur.divide(haut, 4, RoundingMode.HALF_UP).doubleValue();
    }
}
