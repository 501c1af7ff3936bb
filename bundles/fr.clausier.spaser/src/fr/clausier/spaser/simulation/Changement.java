// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.util.Optional;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.spaser.portefeuille.Contrat;

/**
 * What would make a draft count for an indicator.
 *
 * @param phrase      what to change, in French
 * @param enonce      a statement of the language that does it; empty when a figure is the officer's to choose
 * @param faisabilite one French sentence
 */
record Changement(String phrase, String enonce, String faisabilite) {

    /** Empty when nothing in a draft moves the indicator. */
    static Optional<Changement> pour(Indicateur indicateur, Contrat contrat) {
        return Optional.ofNullable(switch (indicateur) {
            case CONSIDERATION_ENVIRONNEMENTALE, CLAUSE_ENVIRONNEMENTALE -> new Changement("Ajouter un engagement environnemental vérifiable.", engagement(contrat),
                    "Obligatoire pour les consultations engagées depuis le 22 août 2026 (art. L. 2112-2) ; choisir l'engagement selon l'objet, avec une preuve.");
            case CRITERE_ENVIRONNEMENTAL, POIDS_ENVIRONNEMENTAL -> new Changement("Ajouter un critère sur les caractéristiques environnementales de l'offre.", "",
                    "Le poids est à fixer avec l'ensemble des critères, dont le total reste de 100 %.");
            case CONSIDERATION_SOCIALE, CLAUSE_SOCIALE -> new Changement("Ajouter une condition d'exécution sociale : insertion, formation ou accessibilité.", "",
                    Faisabilite.phrase(contrat, null, Optional.empty()));
            case CRITERE_SOCIAL -> new Changement("Ajouter un critère social lié à l'objet du marché.", "", "Un critère sans lien avec l'objet du marché est irrégulier.");
            case HEURES_INSERTION, ETP_INSERTION -> new Changement("Ajouter une clause d'insertion.", "", "");
            case MARCHES_RESERVES, ACHATS_SIAE, ACHATS_SOLIDAIRES -> new Changement("Réserver aux structures d'insertion (art. L. 2113-13).", "réservé aux structures d'insertion",
                    "Vérifier par un sourcing que des structures du territoire exercent ce métier.");
            case ACHATS_HANDICAP -> new Changement("Réserver aux entreprises adaptées et ESAT (art. L. 2113-12).", "réservé aux structures du handicap",
                    "Vérifier par un sourcing que des structures du territoire exercent ce métier.");
            case LABELS_EXIGES -> new Changement("Demander un label, ou son équivalent.", "", "Le label doit couvrir l'objet du marché (art. R. 2111-12 et suivants).");
            case COUT_CYCLE_DE_VIE -> new Changement("Juger les offres sur un coût du cycle de vie.", "", "Publier la méthode et les données demandées (art. R. 2152-9).");
            default -> null;
        });
    }

    /** One that fits most objects of that nature; a valid statement, for « --et-si ». */
    private static String engagement(Contrat contrat) {
        return contrat.nature() == NatureMarche.TRAVAUX ? "environnement { déchets valorisés }"
                : contrat.nature() == NatureMarche.FOURNITURES ? "environnement { emballages }" : "environnement { plan de progrès }";
    }
}
