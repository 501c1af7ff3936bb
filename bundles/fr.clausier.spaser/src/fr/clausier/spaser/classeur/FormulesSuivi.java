// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.portefeuille.Phase;

/**
 * The formulas that count an indicator again from the sheets of contracts and of realised figures.
 *
 * @param numerateur   what is counted
 * @param denominateur what it is held against; 1 for a number or a sum
 * @param muets        rows that do not say
 */
record FormulesSuivi(String numerateur, String denominateur, String muets) {

    private static final String MUET = "\"" + FeuilleMarches.NON_RENSEIGNE + "\"";

    static FormulesSuivi de(Indicateur indicateur, Grandeur grandeur, Phase phase) {
        if (phase == Phase.REALISE) {
            return realise(indicateur, grandeur);
        }
        String dans = ColonneContrat.PHASE.nom() + ",\"" + phase.libelle() + "\"";
        return switch (indicateur) {
            case HEURES_INSERTION, ETP_INSERTION -> new FormulesSuivi("SUMIFS(" + ColonneContrat.HEURES.nom() + "," + dans + ")", diviseur(grandeur),
                    "COUNTIFS(" + dans + "," + ColonneContrat.ETAT_HEURES.nom() + ",\"non calculables\")");
            case POIDS_ENVIRONNEMENTAL -> poids(dans);
            case OFFRES_PAR_MARCHE -> new FormulesSuivi("SUMIFS(" + ColonneContrat.OFFRES.nom() + "," + dans + ")",
                    "COUNTIFS(" + dans + "," + chiffre(ColonneContrat.OFFRES.nom()) + ")", "COUNTIFS(" + dans + ")-COUNTIFS(" + dans + "," + chiffre(ColonneContrat.OFFRES.nom()) + ")");
            case EGALIM_DURABLE -> alimentation(ColonneContrat.DURABLE, phase);
            case EGALIM_BIO -> alimentation(ColonneContrat.BIO, phase);
            default -> question(ColonneContrat.de(indicateur).nom(), grandeur, dans, indicateur == Indicateur.MARCHES_ALLOTIS);
        };
    }

    /** All rows of a phase. */
    String lignes(Phase phase) {
        return phase == Phase.REALISE ? lignes() : "COUNTIFS(" + ColonneContrat.PHASE.nom() + ",\"" + phase.libelle() + "\")";
    }

    private static FormulesSuivi question(String reponse, Grandeur grandeur, String dans, boolean parConsultation) {
        String premiers = parConsultation && !grandeur.enValeur() ? "," + ColonneContrat.PREMIER.nom() + ",\"oui\"" : "";
        String oui = dans + "," + reponse + ",\"oui\"" + premiers;
        String non = dans + "," + reponse + ",\"non\"" + premiers;
        String muets = "COUNTIFS(" + dans + "," + reponse + "," + MUET + premiers + ")";
        if (!grandeur.enValeur()) {
            String compte = "COUNTIFS(" + oui + ")";
            return new FormulesSuivi(compte, grandeur.estPart() ? compte + "+COUNTIFS(" + non + ")" : "1", muets);
        }
        String montant = ColonneContrat.MONTANT.nom();
        String somme = "ROUND(SUMIFS(" + montant + "," + oui + "),2)";
        String sansMontant = "+COUNTIFS(" + oui + ")-COUNTIFS(" + oui + "," + chiffre(montant) + ")+COUNTIFS(" + non + ")-COUNTIFS(" + non + "," + chiffre(montant) + ")";
        return new FormulesSuivi(somme, grandeur.estPart() ? somme + "+ROUND(SUMIFS(" + montant + "," + non + "),2)" : "1", muets + sansMontant);
    }

    private static FormulesSuivi poids(String dans) {
        String oui = dans + "," + ColonneContrat.CRITERE_ENV.nom() + ",\"oui\"";
        String poids = ColonneContrat.POIDS.nom();
        return new FormulesSuivi("ROUND(SUMIFS(" + poids + "," + oui + "),6)", "COUNTIFS(" + oui + "," + chiffre(poids) + ")",
                "COUNTIFS(" + dans + "," + ColonneContrat.CRITERE_ENV.nom() + "," + MUET + ")+COUNTIFS(" + oui + ")-COUNTIFS(" + oui + "," + chiffre(poids) + ")");
    }

    /** Shares asked for, weighed by amounts: blanks count for nothing in a product. */
    private static FormulesSuivi alimentation(ColonneContrat part, Phase phase) {
        String dans = ColonneContrat.PHASE.nom() + ",\"" + phase.libelle() + "\"";
        String montant = ColonneContrat.MONTANT.nom();
        return new FormulesSuivi("ROUND(SUMPRODUCT((" + ColonneContrat.PHASE.nom() + "=\"" + phase.libelle() + "\")*" + part.nom() + "*" + montant + "),2)",
                "ROUND(SUMIFS(" + montant + "," + dans + "," + chiffre(part.nom()) + "),2)",
                "COUNTIFS(" + dans + "," + chiffre(part.nom()) + ")-COUNTIFS(" + dans + "," + chiffre(part.nom()) + "," + chiffre(montant) + ")");
    }

    private static FormulesSuivi realise(Indicateur indicateur, Grandeur grandeur) {
        return switch (indicateur) {
            case HEURES_INSERTION, ETP_INSERTION -> somme(ColonneRealise.HEURES, diviseur(grandeur));
            case TAUX_REALISATION_HEURES -> rapport(ColonneRealise.HEURES, ColonneRealise.DUES, true);
            case BENEFICIAIRES -> somme(ColonneRealise.BENEFICIAIRES, "1");
            case BENEFICIAIRES_FEMMES -> rapport(ColonneRealise.FEMMES, ColonneRealise.BENEFICIAIRES, true);
            case BENEFICIAIRES_QPV -> rapport(ColonneRealise.QPV, ColonneRealise.BENEFICIAIRES, true);
            case BENEFICIAIRES_JEUNES -> rapport(ColonneRealise.JEUNES, ColonneRealise.BENEFICIAIRES, true);
            case BENEFICIAIRES_PEU_DIPLOMES -> rapport(ColonneRealise.PEU_DIPLOMES, ColonneRealise.BENEFICIAIRES, true);
            case SORTIES_SIX_MOIS -> rapport(ColonneRealise.SIX_MOIS, ColonneRealise.BENEFICIAIRES, true);
            case SORTIES_DOUZE_MOIS -> rapport(ColonneRealise.DOUZE_MOIS, ColonneRealise.BENEFICIAIRES, true);
            case ACHATS_SIAE -> paye(ColonneRealise.PAYE_SIAE, grandeur);
            case ACHATS_HANDICAP -> paye(ColonneRealise.PAYE_HANDICAP, grandeur);
            case ACHATS_ESUS -> paye(ColonneRealise.PAYE_ESUS, grandeur);
            case ACHATS_SOLIDAIRES -> paye(ColonneRealise.PAYE_SOLIDAIRE, grandeur);
            case AGEC_REEMPLOI -> rapport(ColonneRealise.AGEC_REEMPLOI, ColonneRealise.AGEC, false);
            case AGEC_RECYCLE -> rapport(ColonneRealise.AGEC_RECYCLE, ColonneRealise.AGEC, false);
            case EGALIM_DURABLE -> rapport(ColonneRealise.DURABLE, ColonneRealise.ALIMENTATION, false);
            case EGALIM_BIO -> rapport(ColonneRealise.BIO, ColonneRealise.ALIMENTATION, false);
            case EGALIM_VIANDES_POISSONS -> rapport(ColonneRealise.VIANDES_DURABLES, ColonneRealise.VIANDES, false);
            case DECHETS_VALORISES -> rapport(ColonneRealise.VALORISES, ColonneRealise.DECHETS, false);
            case MATERIAUX_REEMPLOYES -> rapport(ColonneRealise.REEMPLOYES, ColonneRealise.MATERIAUX, false);
            case EMISSIONS_EVITEES -> somme(ColonneRealise.CO2, "1");
            case ENERGIE_ECONOMISEE -> somme(ColonneRealise.ENERGIE, "1");
            case EAU_ECONOMISEE -> somme(ColonneRealise.EAU, "1");
            case AVANCES_VERSEES -> somme(ColonneRealise.AVANCE, "1");
            case PENALITES_APPLIQUEES -> somme(ColonneRealise.PENALITES, "1");
            case DELAI_PAIEMENT -> new FormulesSuivi("ROUND(SUM(" + ColonneRealise.DELAI.nom() + "),2)", "COUNT(" + ColonneRealise.DELAI.nom() + ")", "0");
            default -> throw new IllegalArgumentException("Indicateur sans réalisé : " + indicateur);
        };
    }

    private static FormulesSuivi somme(ColonneRealise colonne, String diviseur) {
        return new FormulesSuivi("ROUND(SUM(" + colonne.nom() + "),4)", diviseur, lignes() + "-COUNT(" + colonne.nom() + ")");
    }

    /** Only rows that state both count; a row that states neither is not concerned, or is silent for indicators that concern all rows. */
    private static FormulesSuivi rapport(ColonneRealise partie, ColonneRealise tout, boolean toutesConcernees) {
        String deux = "COUNTIFS(" + chiffre(partie.nom()) + "," + chiffre(tout.nom()) + ")";
        return new FormulesSuivi("ROUND(SUMIFS(" + partie.nom() + "," + chiffre(tout.nom()) + "),4)", "ROUND(SUMIFS(" + tout.nom() + "," + chiffre(partie.nom()) + "),4)",
                toutesConcernees ? lignes() + "-" + deux : "COUNT(" + partie.nom() + ")+COUNT(" + tout.nom() + ")-2*" + deux);
    }

    private static FormulesSuivi paye(ColonneRealise colonne, Grandeur grandeur) {
        String muets = lignes() + "-COUNT(" + colonne.nom() + ")";
        return grandeur.estPart() ? new FormulesSuivi(rapport(colonne, ColonneRealise.PAYE, true).numerateur(), rapport(colonne, ColonneRealise.PAYE, true).denominateur(), muets)
                : new FormulesSuivi("ROUND(SUM(" + colonne.nom() + "),2)", "1", muets);
    }

    private static String lignes() {
        return "COUNTIFS(" + ColonneRealise.CONTRAT.nom() + ",\"<>\")";
    }

    private static String chiffre(String colonne) {
        return colonne + ",\">=0\"";
    }

    private static String diviseur(Grandeur grandeur) {
        return grandeur.unite() == UniteCible.ETP ? "1607" : "1";
    }
}
