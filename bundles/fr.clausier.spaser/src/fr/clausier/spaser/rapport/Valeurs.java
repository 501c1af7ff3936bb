// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.math.BigDecimal;

import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** Figures in words, as the report prints them, for screens and pages. */
public final class Valeurs {

    private Valeurs() {
    }

    /** A value in its unit; a dash for none. */
    public static String de(Mesure mesure) {
        return mesure == null ? Affichage.RIEN : Affichage.valeur(mesure.valeur(), mesure.grandeur());
    }

    /** A target with its sense; a dash for none. */
    public static String cible(SuiviObjectif objectif) {
        return Affichage.cible(objectif.comparateur(), objectif.cible());
    }

    /** A difference between two values, with its sign and unit; a dash for none. */
    public static String ecart(BigDecimal ecart, Grandeur grandeur) {
        return Affichage.ecart(ecart, grandeur);
    }
}
