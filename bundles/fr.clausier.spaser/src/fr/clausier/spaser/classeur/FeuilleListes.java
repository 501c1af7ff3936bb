// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.List;

import fr.clausier.clauses.faits.FaitsInsertion;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** The values that the monthly sheet accepts: people and ways of the clause, in the buyer's order. */
final class FeuilleListes {

    static final String NOM = "Listes";

    private final FeuilleXml feuille;
    private final List<String> publics;
    private final List<String> modalites;

    FeuilleListes(FeuilleXml feuille, FaitsInsertion insertion) {
        this.feuille = feuille;
        this.publics = insertion.publicsCourts();
        this.modalites = insertion.modalitesCourtes();
    }

    List<String> publics() {
        return publics;
    }

    List<String> modalites() {
        return modalites;
    }

    /** Address of the names of people, for a validated list. */
    String plagePublics() {
        return plage("A", publics.size());
    }

    /** Address of the names of ways. */
    String plageModalites() {
        return plage("B", modalites.size());
    }

    private static String plage(String colonne, int nombre) {
        return NOM + "!$" + colonne + "$2:$" + colonne + "$" + (nombre + 1);
    }

    void ecrire() {
        feuille.largeurs(60, 40);
        feuille.texte(0, 0, "Publics", Genre.ENTETE);
        feuille.texte(0, 1, "Modalités", Genre.ENTETE);
        for (int i = 0; i < publics.size(); i++) {
            feuille.texte(i + 1, 0, publics.get(i), Genre.TEXTE);
        }
        for (int i = 0; i < modalites.size(); i++) {
            feuille.texte(i + 1, 1, modalites.get(i), Genre.TEXTE);
        }
        feuille.figer();
        feuille.proteger();
    }
}
