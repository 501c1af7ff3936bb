// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import org.apache.poi.ss.util.CellReference;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.BilanAcheteur;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;

/** The indicators of each buyer of a joint scheme (L2111-3, al. 4): one row a measure, one column a buyer. */
final class TableParAcheteur {

    static final String TITRE = "Indicateurs par acheteur (L. 2111-3, al. 4)";
    /** First column of the buyers. */
    static final int PREMIER = 4;

    private TableParAcheteur() {
    }

    static void ecrire(Plume plume, Bilan bilan, int debut) {
        plume.texte(debut, 0, TITRE, Genre.SECTION);
        int entete = debut + 1;
        plume.texte(entete, 0, "Référence", Genre.ENTETE);
        plume.texte(entete, 1, "Indicateur", Genre.ENTETE);
        plume.bandeau(entete, 2, PREMIER - 1, "Unité", Genre.ENTETE);
        for (int i = 0; i < bilan.mesures().size(); i++) {
            Mesure mesure = bilan.mesures().get(i);
            IndicateurSpaser indicateur = CatalogueIndicateurs.de(mesure.indicateur());
            int ligne = entete + 1 + i;
            plume.texte(ligne, 0, indicateur.fiche().reference(), Genre.TEXTE);
            plume.texte(ligne, 1, indicateur.fiche().libelle(), Genre.TEXTE);
            plume.bandeau(ligne, 2, PREMIER - 1, indicateur.libelle(mesure.grandeur()), Genre.CENTRE);
        }
        int colonne = PREMIER;
        for (BilanAcheteur acheteur : bilan.parAcheteur()) {
            colonne(plume, acheteur, entete, colonne++);
        }
    }

    private static void colonne(Plume plume, BilanAcheteur acheteur, int entete, int colonne) {
        plume.texte(entete, colonne, acheteur.acheteur().nom(), Genre.ENTETE);
        // The name in the header selects the contracts of the column.
        String nom = CellReference.convertNumToColString(colonne) + "$" + (entete + 1);
        int ligne = entete + 1;
        for (Mesure mesure : acheteur.mesures()) {
            FormulesMesure f = new FormulesMesure(mesure.indicateur(), mesure.grandeur(),
                    "," + ColonneMarche.ACHETEUR.nom() + "," + nom);
            String vide = mesure.grandeur().estPart() ? f.denominateur() : f.oui() + "+" + f.non();
            plume.formule(ligne++, colonne, "IF(" + vide + "=0,\"\",(" + f.numerateur() + ")/(" + f.denominateur() + "))",
                    GenreMesure.de(mesure.grandeur()));
        }
    }
}
