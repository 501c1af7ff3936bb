// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Portefeuille;

/** Evaluates the objectives of a scheme against the contracts of a year. */
record EvaluationObjectifs(Schema schema, Portefeuille portefeuille, int annee) {

    List<AxeEvalue> axes(Spaser spaser) {
        List<AxeEvalue> axes = new ArrayList<>();
        for (Axe axe : spaser.getAxes()) {
            String titre = axe.getTitre() == null || axe.getTitre().isBlank() ? "Axe sans titre" : axe.getTitre().strip();
            List<ResultatObjectif> resultats = new ArrayList<>();
            for (Objectif objectif : axe.getObjectifs()) {
                resultats.addAll(resultats(titre, objectif));
            }
            axes.add(new AxeEvalue(titre, resultats));
        }
        return axes;
    }

    private List<ResultatObjectif> resultats(String axe, Objectif objectif) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(objectif.getIndicateur());
        ChoixCible choix = new ChoixCible(objectif);
        List<ResultatObjectif> resultats = new ArrayList<>();
        for (Grandeur grandeur : choix.grandeurs()) {
            if (indicateur.grandeurs().contains(grandeur)) {
                resultats.add(resultat(axe, objectif, indicateur, choix, grandeur));
            } else {
                resultats.add(sansComparaison(axe, objectif, indicateur, Statut.NON_COMPARABLE,
                        "L'objectif est exprimé en « " + grandeur.libelle()
                                + " », que cet indicateur n'admet pas : corrigez l'unité dans le schéma."));
            }
        }
        if (resultats.isEmpty()) {
            resultats.add(sansComparaison(axe, objectif, indicateur, Statut.SANS_OBJECTIF, "Aucune valeur n'est fixée."));
        }
        return resultats;
    }

    private ResultatObjectif resultat(String axe, Objectif objectif, IndicateurSpaser indicateur, ChoixCible choix,
            Grandeur grandeur) {
        Optional<CibleEnVigueur> enVigueur = choix.enVigueur(grandeur, annee, schema);
        Mesure delAnnee = indicateur.mesurer(portefeuille.annee(annee), grandeur);
        if (enVigueur.isEmpty()) {
            return new ResultatObjectif(axe, objectif.getComparateur(), null, delAnnee, BigDecimal.ZERO,
                    Statut.SANS_OBJECTIF, null, Optional.empty(), absence());
        }
        CibleEnVigueur cible = enVigueur.get();
        Mesure mesure = cible.cumulee() ? indicateur.mesurer(depuisLeDebut(), grandeur) : delAnnee;
        BigDecimal anterieur = mesure.numerateur().subtract(delAnnee.numerateur());
        Confrontation confrontation = new Confrontation(mesure, cible.valeur(), objectif.getComparateur());
        boolean enCours = cible.ouverte() && confrontation.statut() == Statut.NON_ATTEINT;
        Statut statut = enCours ? Statut.EN_COURS : confrontation.statut();
        return new ResultatObjectif(axe, objectif.getComparateur(), cible, mesure,
                cible.cumulee() ? anterieur : BigDecimal.ZERO, statut, confrontation.ecart(), confrontation.reste(),
                explication(statut, mesure));
    }

    private List<Contrat> depuisLeDebut() {
        return portefeuille.contrats().stream()
                .filter(c -> c.lancement().getYear() <= annee && schema.couvre(c.lancement().getYear())).toList();
    }

    private ResultatObjectif sansComparaison(String axe, Objectif objectif, IndicateurSpaser indicateur, Statut statut,
            String explication) {
        Mesure mesure = indicateur.mesurer(portefeuille.annee(annee), indicateur.presentation().getFirst());
        return new ResultatObjectif(axe, objectif.getComparateur(), null, mesure, BigDecimal.ZERO, statut, null,
                Optional.empty(), explication);
    }

    private String absence() {
        return schema.couvre(annee) ? "La première valeur de l'objectif est fixée pour une année postérieure."
                : "L'année " + annee + " est hors de la période du schéma (" + schema.periode() + ").";
    }

    private static String explication(Statut statut, Mesure mesure) {
        return switch (statut) {
            case A_COMPLETER -> mesure.nonRenseignes() < 2 ? "Un marché à compléter décide du résultat."
                    : mesure.nonRenseignes() + " marchés à compléter décident du résultat.";
            case SANS_DONNEE -> "Aucun marché de l'année ne permet de mesurer l'indicateur.";
            case EN_COURS -> "L'objectif porte sur toute la période du schéma, qui n'est pas achevée.";
            default -> "";
        };
    }
}
