// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.evaluation.CibleEnVigueur;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Quotient;
import fr.clausier.spaser.portefeuille.Reponse;

/** Figures in words, rounded as in the workbook. */
final class Affichage {

    /** Where there is no figure. */
    static final String RIEN = "–";

    private Affichage() {
    }

    /** A value in its unit; a dash for none. */
    static String valeur(Quotient valeur, Grandeur grandeur) {
        return valeur == null ? RIEN : mots(valeur.arrondi(decimales(grandeur)), grandeur);
    }

    /** The target with its sense: "≥ 30 %". */
    static String cible(Comparateur comparateur, CibleEnVigueur cible) {
        if (cible == null) {
            return RIEN;
        }
        String sens = switch (comparateur) {
            case AU_MOINS -> "≥";
            case AU_PLUS -> "≤";
            case EGAL -> "=";
        };
        return sens + NombresFrancais.INSECABLE + mots(cible.valeur(), cible.grandeur());
    }

    /** A difference with its sign; points for a share. */
    static String ecart(BigDecimal ecart, Grandeur grandeur) {
        if (ecart == null) {
            return RIEN;
        }
        String signe = ecart.signum() > 0 ? "+" : ecart.signum() < 0 ? "−" : "";
        BigDecimal valeur = ecart.abs();
        return signe + (grandeur.estPart() ? NombresFrancais.nombre(valeur) + NombresFrancais.INSECABLE + "pt"
                : mots(grandeur.unite() == UniteCible.ETP ? valeur : valeur.setScale(0, RoundingMode.HALF_UP), grandeur));
    }

    /** An amount, or that it is not stated. */
    static String montant(BigDecimal montant) {
        return montant == null ? "non renseigné" : NombresFrancais.euros(montant);
    }

    /** An answer in the space of a narrow column. */
    static String court(Reponse reponse) {
        return reponse == Reponse.NON_RENSEIGNE ? "n.r." : reponse.libelle();
    }

    /** A count with its noun. */
    static String compte(int nombre, String singulier, String pluriel) {
        return NombresFrancais.nombre(nombre) + NombresFrancais.INSECABLE + (nombre < 2 ? singulier : pluriel);
    }

    private static String mots(BigDecimal valeur, Grandeur grandeur) {
        return switch (grandeur.unite()) {
            case POURCENT -> NombresFrancais.pourcent(valeur);
            case EUROS -> NombresFrancais.euros(valeur);
            case HEURES -> NombresFrancais.nombre(valeur) + NombresFrancais.INSECABLE + "h";
            case ETP -> NombresFrancais.nombre(valeur) + NombresFrancais.INSECABLE + "ETP";
            case MARCHES -> NombresFrancais.nombre(valeur);
            default -> NombresFrancais.nombre(valeur) + NombresFrancais.INSECABLE + grandeur.unite().getLiteral();
        };
    }

    private static int decimales(Grandeur grandeur) {
        return switch (grandeur.unite()) {
            case POURCENT -> 1;
            case ETP, EUROS -> 2;
            case JOURS, OFFRES, TONNES, TONNES_CO2 -> 1;
            default -> 0;
        };
    }
}
