// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** One row a person and month, headers on the first row so that the sheet saved as CSV is read as it stands. */
final class FeuilleReleve {

    static final String NOM = "Relevé mensuel";
    /** Last row that formulas and lists cover, counted from 1. */
    static final int DERNIERE = 1000;
    static final String HEURES = plage("F");
    static final String DATES = plage("A");
    static final String PUBLICS = plage("C");
    static final String MODALITES = plage("D");

    private static final int HEURES_D_UN_MOIS = 744;
    /** Long enough for a number or initials, too short for a name. */
    private static final int LONGUEUR_CODE = 8;

    private final FeuilleXml feuille;
    private final FeuilleListes listes;

    FeuilleReleve(FeuilleXml feuille, FeuilleListes listes) {
        this.feuille = feuille;
        this.listes = listes;
    }

    private static String plage(String colonne) {
        return "'" + NOM + "'!$" + colonne + "$2:$" + colonne + "$" + DERNIERE;
    }

    void ecrire() {
        String[] colonnes = { "date", "code", "public", "modalité", "employeur", "heures", "observations" };
        feuille.largeurs(13, 11, 44, 28, 30, 11, 40);
        for (int i = 0; i < colonnes.length; i++) {
            feuille.colonneOuverte(i, genre(i));
            feuille.texte(0, i, colonnes[i], Genre.ENTETE);
        }
        feuille.hauteur(0, 22);
        feuille.valider(Saisie.date(zone("A"), "Dernier jour du mois", "Écrivez le dernier jour du mois travaillé, par exemple 31/01/2027.", true));
        feuille.valider(new Saisie(zone("B"), "textLength", "between", "1", String.valueOf(LONGUEUR_CODE), "Code de la personne",
                "Un code interne ou des initiales, jamais un nom : " + LONGUEUR_CODE + " caractères au plus.", true));
        if (!listes.publics().isEmpty()) {
            feuille.valider(Saisie.liste(zone("C"), listes.plagePublics(), "Public", "Choisissez la catégorie dans la liste."));
        }
        feuille.valider(Saisie.liste(zone("D"), listes.plageModalites(), "Modalité", "Choisissez la modalité dans la liste."));
        feuille.valider(new Saisie(zone("F"), "decimal", "between", "0", String.valueOf(HEURES_D_UN_MOIS), "Heures",
                "Les heures de travail du mois, en nombre : 75,5 pour soixante-quinze heures et demie.", true));
        feuille.figer();
        feuille.filtrer("A1:G" + DERNIERE);
        feuille.proteger("autoFilter", "sort", "formatColumns", "formatRows");
        feuille.quadriller();
    }

    private static Genre genre(int colonne) {
        return switch (colonne) {
            case 0 -> Genre.DATE;
            case 5 -> Genre.DECIMAL;
            default -> Genre.TEXTE;
        };
    }

    private static String zone(String colonne) {
        return colonne + "2:" + colonne + DERNIERE;
    }
}
