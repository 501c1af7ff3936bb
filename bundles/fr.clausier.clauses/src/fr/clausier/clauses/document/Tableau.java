// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.List;
import java.util.Objects;

/**
 * A table with one header row.
 *
 * @param legende  caption, empty when there is none
 * @param colonnes at least one column
 * @param lignes   rows; each has exactly one cell a column
 * @param origine  clause it comes from
 */
public record Tableau(String legende, List<Colonne> colonnes, List<Ligne> lignes, Origine origine) implements Bloc {

    /** How the cells of a column are set. */
    public enum Alignement {
        GAUCHE, CENTRE, DROITE
    }

    /**
     * A column.
     *
     * @param titre      header text
     * @param largeur    width relative to the other columns, at least 1
     * @param alignement alignment of its cells
     */
    public record Colonne(String titre, int largeur, Alignement alignement) {
        public Colonne {
            Objects.requireNonNull(titre, "titre");
            Objects.requireNonNull(alignement, "alignement");
            if (largeur < 1) {
                throw new IllegalArgumentException("La largeur relative d'une colonne vaut au moins 1 : " + largeur);
            }
        }

        /** A left-aligned column. */
        public static Colonne texte(String titre, int largeur) {
            return new Colonne(titre, largeur, Alignement.GAUCHE);
        }

        /** A right-aligned column, for amounts, hours and weights. */
        public static Colonne nombre(String titre, int largeur) {
            return new Colonne(titre, largeur, Alignement.DROITE);
        }
    }

    /**
     * A row.
     *
     * @param cellules one list of fragments a column
     * @param total    whether the row sums up those above it
     */
    public record Ligne(List<List<Fragment>> cellules, boolean total) {
        public Ligne {
            cellules = cellules.stream().map(List::copyOf).toList();
        }

        /** An ordinary row, its cells written with the marks of {@link TexteRiche}. */
        public static Ligne de(String... cellules) {
            return new Ligne(TexteRiche.analyserTous(cellules), false);
        }

        /** A total row, its cells written with the marks of {@link TexteRiche}. */
        public static Ligne total(String... cellules) {
            return new Ligne(TexteRiche.analyserTous(cellules), true);
        }
    }

    public Tableau {
        Objects.requireNonNull(legende, "legende");
        colonnes = List.copyOf(colonnes);
        lignes = List.copyOf(lignes);
        Objects.requireNonNull(origine, "origine");
        if (colonnes.isEmpty()) {
            throw new IllegalArgumentException("Un tableau a au moins une colonne.");
        }
        for (Ligne ligne : lignes) {
            if (ligne.cellules().size() != colonnes.size()) {
                throw new IllegalArgumentException("Le tableau « " + legende + " » a " + colonnes.size()
                        + " colonnes ; une ligne en a " + ligne.cellules().size() + ".");
            }
        }
    }
}
