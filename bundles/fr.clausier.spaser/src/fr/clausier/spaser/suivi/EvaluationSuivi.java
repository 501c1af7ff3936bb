// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.evaluation.ChoixCible;
import fr.clausier.spaser.evaluation.CibleEnVigueur;
import fr.clausier.spaser.evaluation.Confrontation;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.evaluation.Statut;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;

/** Holds the totals of a year against the targets of a scheme. */
record EvaluationSuivi(Tableau tableau, Tableau aAttribuer, int annee) {

    /** From the furthest phase to the nearest: what was done says more than what was awarded, and that more than a draft. */
    private static final List<Phase> DU_PLUS_SUR = List.of(Phase.REALISE, Phase.CONTRACTUALISE, Phase.PREVU);

    List<SuiviObjectif> objectifs(Spaser spaser) {
        Schema schema = Schema.de(spaser);
        List<SuiviObjectif> objectifs = new ArrayList<>();
        for (Axe axe : spaser.getAxes()) {
            String titre = axe.getTitre() == null || axe.getTitre().isBlank() ? "Axe sans titre" : axe.getTitre().strip();
            axe.getObjectifs().forEach(o -> objectifs.addAll(objectifs(schema, titre, o)));
        }
        return objectifs;
    }

    /** Every indicator as it is usually shown, then in the units that only a target uses. */
    List<SuiviIndicateur> indicateurs(List<SuiviObjectif> objectifs) {
        Map<Indicateur, Set<Grandeur>> grandeurs = new LinkedHashMap<>();
        CatalogueIndicateurs.tous().forEach(i -> grandeurs.put(i.code(), new LinkedHashSet<>(i.presentation())));
        objectifs.forEach(o -> grandeurs.get(o.mesures().indicateur()).add(o.mesures().grandeur()));
        List<SuiviIndicateur> indicateurs = new ArrayList<>();
        grandeurs.forEach((i, unites) -> unites.forEach(u -> indicateurs.add(indicateur(i, u, annee, annee))));
        return indicateurs;
    }

    private SuiviIndicateur indicateur(Indicateur indicateur, Grandeur grandeur, int debut, int fin) {
        Mesure prevu = mesure(indicateur, grandeur, Phase.PREVU, debut, fin);
        Mesure contractualise = mesure(indicateur, grandeur, Phase.CONTRACTUALISE, debut, fin);
        Mesure realise = mesure(indicateur, grandeur, Phase.REALISE, debut, fin);
        return new SuiviIndicateur(indicateur, grandeur, prevu, contractualise, realise, tendance(indicateur, grandeur));
    }

    private Mesure mesure(Indicateur indicateur, Grandeur grandeur, Phase phase, int debut, int fin) {
        if (!Compteurs.phases(indicateur).contains(phase)) {
            return null;
        }
        Compteurs compteurs = debut == fin ? tableau.de(phase, fin) : tableau.de(phase, debut, fin);
        return compteurs.mesure(indicateur, grandeur);
    }

    private Tendance tendance(Indicateur indicateur, Grandeur grandeur) {
        for (Phase phase : DU_PLUS_SUR) {
            Mesure cette = mesure(indicateur, grandeur, phase, annee, annee);
            if (cette != null && cette.renseignee()) {
                Mesure precedente = mesure(indicateur, grandeur, phase, annee - 1, annee - 1);
                return precedente.renseignee() ? Tendance.de(cette.valeur().arrondi(2).subtract(precedente.valeur().arrondi(2))) : Tendance.INCONNUE;
            }
        }
        return Tendance.INCONNUE;
    }

    private List<SuiviObjectif> objectifs(Schema schema, String axe, Objectif objectif) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(objectif.getIndicateur());
        ChoixCible choix = new ChoixCible(objectif);
        List<SuiviObjectif> suivis = new ArrayList<>();
        for (Grandeur grandeur : choix.grandeurs()) {
            suivis.add(indicateur.grandeurs().contains(grandeur) ? objectif(schema, axe, objectif, choix, grandeur)
                    : sansCible(axe, objectif, indicateur.presentation().getFirst(), "L'objectif est exprimé en « " + grandeur.libelle()
                            + " », que cet indicateur n'admet pas : corrigez l'unité dans le schéma."));
        }
        if (suivis.isEmpty()) {
            suivis.add(sansCible(axe, objectif, indicateur.presentation().getFirst(), "Aucune valeur n'est fixée."));
        }
        return suivis;
    }

    private SuiviObjectif objectif(Schema schema, String axe, Objectif objectif, ChoixCible choix, Grandeur grandeur) {
        Optional<CibleEnVigueur> trouvee = choix.enVigueur(grandeur, annee, schema);
        if (trouvee.isEmpty()) {
            return sansCible(axe, objectif, grandeur, schema.couvre(annee) ? "La première valeur de l'objectif est fixée pour une année postérieure."
                    : "L'année " + annee + " est hors de la période du schéma (" + schema.periode() + ").");
        }
        CibleEnVigueur cible = trouvee.get();
        int debut = cible.cumulee() && schema.debut() != null ? schema.debut() : cible.cumulee() ? Integer.MIN_VALUE : annee;
        SuiviIndicateur mesures = indicateur(objectif.getIndicateur(), grandeur, debut, annee);
        Phase constat = constat(mesures);
        Mesure constatee = constat == null ? null : mesures.mesure(constat);
        Mesure projetee = projetee(objectif.getIndicateur(), grandeur, debut);
        Confrontation confrontation = constatee == null ? null : new Confrontation(constatee, cible.valeur(), objectif.getComparateur());
        boolean atteinte = projetee != null && new Confrontation(projetee, cible.valeur(), objectif.getComparateur()).atteinte();
        StatutSuivi statut = statut(confrontation, constat, atteinte);
        return new SuiviObjectif(axe, objectif.getComparateur(), cible, mesures, constat, projetee, statut,
                confrontation == null ? null : confrontation.ecart(), confrontation == null ? Optional.<Reste>empty() : confrontation.reste(),
                evolution(schema, objectif, choix, grandeur), explication(statut, constat, confrontation, atteinte, projetee != null));
    }

    private static Phase constat(SuiviIndicateur mesures) {
        return DU_PLUS_SUR.stream().filter(p -> mesures.mesure(p) != null && mesures.mesure(p).renseignee()).findFirst().orElse(null);
    }

    /** Awarded contracts and the drafts that are not awarded yet; null for indicators that drafts do not have. */
    private Mesure projetee(Indicateur indicateur, Grandeur grandeur, int debut) {
        if (!Compteurs.phases(indicateur).contains(Phase.PREVU)) {
            return null;
        }
        Compteurs somme = new Compteurs();
        somme.ajouter(tableau.de(Phase.CONTRACTUALISE, debut, annee));
        somme.ajouter(aAttribuer.de(Phase.PREVU, debut, annee));
        Mesure mesure = somme.mesure(indicateur, grandeur);
        return mesure.renseignee() ? mesure : null;
    }

    private static StatutSuivi statut(Confrontation confrontation, Phase constat, boolean atteinteEnProjection) {
        if (confrontation == null) {
            return StatutSuivi.SANS_DONNEE;
        }
        // A draft that says enough is a promise, never a result.
        if (constat != Phase.PREVU && confrontation.statut() == Statut.ATTEINT) {
            return StatutSuivi.ATTEINT;
        }
        return confrontation.atteinte() || atteinteEnProjection ? StatutSuivi.EN_BONNE_VOIE : StatutSuivi.EN_RETARD;
    }

    private static String explication(StatutSuivi statut, Phase constat, Confrontation confrontation, boolean atteinteEnProjection,
            boolean projetable) {
        return switch (statut) {
            case SANS_DONNEE -> "Aucun marché et aucune ligne de suivi ne permettent de mesurer l'indicateur.";
            case EN_BONNE_VOIE -> constat == Phase.PREVU ? "Les projets de l'année y suffisent ; rien n'est encore attribué."
                    : confrontation.atteinte() ? "La valeur atteint la cible ; " + muets(confrontation.mesure().nonRenseignes()) + "."
                    : "Les projets de l'année, tels qu'ils sont écrits, y suffiront.";
            case EN_RETARD -> constat == Phase.PREVU ? "Les projets de l'année n'y suffisent pas."
                    : atteinteEnProjection || !projetable ? "" : "Les projets de l'année, tels qu'ils sont écrits, n'y suffiront pas.";
            default -> "";
        };
    }

    private static String muets(int nombre) {
        return nombre < 2 ? "un non renseigné peut en décider autrement" : nombre + " non renseignés peuvent en décider autrement";
    }

    private List<SuiviObjectif.Point> evolution(Schema schema, Objectif objectif, ChoixCible choix, Grandeur grandeur) {
        TreeSet<Integer> annees = new TreeSet<>(tableau.annees());
        annees.removeIf(a -> a > annee);
        annees.add(annee);
        List<SuiviObjectif.Point> points = new ArrayList<>();
        for (int an : annees) {
            SuiviIndicateur mesures = indicateur(objectif.getIndicateur(), grandeur, an, an);
            Phase phase = constat(mesures);
            BigDecimal cible = choix.enVigueur(grandeur, an, schema).map(CibleEnVigueur::valeur).orElse(null);
            points.add(new SuiviObjectif.Point(an, phase, phase == null ? null : mesures.mesure(phase).valeur(), cible));
        }
        return points;
    }

    private SuiviObjectif sansCible(String axe, Objectif objectif, Grandeur grandeur, String explication) {
        SuiviIndicateur mesures = indicateur(objectif.getIndicateur(), grandeur, annee, annee);
        return new SuiviObjectif(axe, objectif.getComparateur(), null, mesures, constat(mesures), null, StatutSuivi.SANS_OBJECTIF, null,
                Optional.empty(), List.of(), explication);
    }
}
