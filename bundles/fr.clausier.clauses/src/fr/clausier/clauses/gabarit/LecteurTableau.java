// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Alignement;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.clauses.document.Tableau.Ligne;

/**
 * Reads the rows of a table: {@code |= caption} when there is one, the header, a rule whose dashes give the relative
 * widths ({@code |----|--:|}, a colon at the end sets the column to the right, two centre it), then the rows; {@code |+}
 * opens a row of totals. A table without rows is no table.
 */
final class LecteurTableau {

    private LecteurTableau() {
    }

    static Optional<Tableau> lire(List<String> rangees, Origine origine) {
        List<String> reste = new ArrayList<>(rangees);
        String legende = reste.get(0).startsWith("|=") ? MiseEnBlocs.ligne(reste.remove(0).substring(2)) : "";
        if (reste.size() < 3) {
            return Optional.empty();
        }
        List<String> titres = cellules(reste.get(0));
        List<String> traits = cellules(reste.get(1));
        List<Colonne> colonnes = new ArrayList<>();
        for (int i = 0; i < titres.size(); i++) {
            colonnes.add(colonne(MiseEnBlocs.ligne(titres.get(i)), i < traits.size() ? traits.get(i) : "-"));
        }
        List<Ligne> lignes = reste.subList(2, reste.size()).stream().map(LecteurTableau::ligne).toList();
        return Optional.of(new Tableau(legende, colonnes, lignes, origine));
    }

    private static Colonne colonne(String titre, String trait) {
        int largeur = Math.max(1, (int) trait.chars().filter(c -> c == '-').count());
        Alignement alignement = !trait.endsWith(":") ? Alignement.GAUCHE
                : trait.startsWith(":") ? Alignement.CENTRE : Alignement.DROITE;
        return new Colonne(titre, largeur, alignement);
    }

    private static Ligne ligne(String rangee) {
        boolean total = rangee.startsWith("|+");
        List<List<Fragment>> cellules = cellules(total ? "|" + rangee.substring(2) : rangee).stream()
                .map(MiseEnBlocs::fragments).toList();
        return new Ligne(cellules, total);
    }

    private static List<String> cellules(String rangee) {
        String interieur = rangee.substring(1, rangee.endsWith("|") ? rangee.length() - 1 : rangee.length());
        List<String> cellules = new ArrayList<>();
        int debut = 0;
        for (int barre = interieur.indexOf('|'); barre >= 0; barre = interieur.indexOf('|', debut)) {
            cellules.add(interieur.substring(debut, barre).strip());
            debut = barre + 1;
        }
        cellules.add(interieur.substring(debut).strip());
        return cellules;
    }
}
