// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;

/** The cell formats that fit a measure. */
final class GenreMesure {

    private GenreMesure() {
    }

    /** Of the value and the target. */
    static Genre de(Grandeur grandeur) {
        return switch (grandeur.unite()) {
            case POURCENT -> Genre.POURCENT;
            case EUROS -> Genre.EUROS;
            case ETP -> Genre.DECIMAL;
            default -> Genre.ENTIER;
        };
    }

    static Genre numerateur(Mesure mesure) {
        if (mesure.indicateur() == Indicateur.POIDS_ENVIRONNEMENTAL) {
            return Genre.POURCENT;
        }
        return mesure.grandeur().enValeur() ? Genre.EUROS : Genre.ENTIER;
    }

    static Genre denominateur(Grandeur grandeur) {
        return grandeur.estPart() && grandeur.enValeur() ? Genre.EUROS : Genre.ENTIER;
    }

    static Genre reste(Mesure mesure) {
        boolean fin = mesure.indicateur() == Indicateur.POIDS_ENVIRONNEMENTAL || de(mesure.grandeur()) == Genre.DECIMAL;
        return fin ? Genre.RESTE_DECIMAL : Genre.RESTE_ENTIER;
    }

    /** Of the difference between value and target: points for a share. */
    static Genre ecart(Grandeur grandeur) {
        return switch (de(grandeur)) {
            case POURCENT -> Genre.ECART_PART;
            case EUROS -> Genre.ECART_EUROS;
            case DECIMAL -> Genre.ECART_DECIMAL;
            default -> Genre.ECART_ENTIER;
        };
    }

    /** The sign, as a text that no spreadsheet takes for a formula. */
    static String sens(Comparateur comparateur) {
        return switch (comparateur) {
            case AU_MOINS -> "≥";
            case AU_PLUS -> "≤";
            case EGAL -> "=";
        };
    }
}
