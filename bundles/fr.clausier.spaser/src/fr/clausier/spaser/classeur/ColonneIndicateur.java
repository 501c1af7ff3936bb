// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.util.CellReference;

/** The columns of the sheet of indicators. */
enum ColonneIndicateur {

    REFERENCE("Réf.", 12), INDICATEUR("Indicateur", 36), UNITE("Unité", 13), OUI("Oui", 7), NON("Non", 7),
    NON_RENSEIGNE("Non renseigné", 8), NUMERATEUR("Numérateur", 13), DENOMINATEUR("Dénominateur", 13), PREVU("Prévu", 12),
    MINIMUM("Minimum possible", 12), MAXIMUM("Maximum possible", 12), SENS("Sens", 6), OBJECTIF("Objectif", 12),
    ECART("Écart", 12), STATUT("Statut", 13), RESTE("Reste à faire", 11), UNITE_RESTE("Unité du reste", 12),
    REMARQUE("Axe et remarque", 30);

    private final String titre;
    private final int largeur;

    ColonneIndicateur(String titre, int largeur) {
        this.titre = titre;
        this.largeur = largeur;
    }

    String titre() {
        return titre;
    }

    /** Width in characters. */
    int largeur() {
        return largeur;
    }

    /** Address on a row counted from 0. */
    String cellule(int ligne) {
        return CellReference.convertNumToColString(ordinal()) + (ligne + 1);
    }
}
