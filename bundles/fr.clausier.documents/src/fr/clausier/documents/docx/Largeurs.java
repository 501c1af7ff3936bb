// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.List;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Shares the width of the page between the columns of a table: as its author proportioned them, save that no column is
 * so narrow that a word would be cut.
 */
final class Largeurs {

    /** Side padding of a cell and the thickness of its rules, in twentieths of a point. */
    private static final int MARGES = 250;

    private final Gabarit gabarit;

    Largeurs(Gabarit gabarit) {
        this.gabarit = gabarit;
    }

    /** Whether the words of all columns do not fit side by side in the usual size. */
    boolean estSerre(Tableau tableau) {
        return somme(minimums(tableau, false), null) > gabarit.miseEnPage().largeurTexte();
    }

    /** Widths of the columns, in twentieths of a point. @param serre whether the text is set smaller */
    int[] de(Tableau tableau, boolean serre) {
        int[] minimums = minimums(tableau, serre);
        int totale = gabarit.miseEnPage().largeurTexte();
        // When even that is not enough, every column gives up the same share.
        return partager(somme(minimums, null) > totale ? minimums : proportions(tableau.colonnes()), minimums, totale);
    }

    /**
     * Shares a width. Columns that would fall under their minimum get it, and the others share the rest; when there is
     * not room for all minimums, proportions decide alone.
     */
    static int[] partager(int[] parts, int[] minimums, int totale) {
        int[] largeurs = new int[parts.length];
        boolean[] fixees = new boolean[parts.length];
        boolean change = somme(minimums, null) <= totale;
        repartir(parts, fixees, largeurs, totale);
        while (change) {
            change = false;
            for (int i = 0; i < largeurs.length; i++) {
                if (!fixees[i] && largeurs[i] < minimums[i]) {
                    fixees[i] = true;
                    largeurs[i] = minimums[i];
                    change = true;
                }
            }
            repartir(parts, fixees, largeurs, totale);
        }
        return largeurs;
    }

    /** Gives what fixed columns leave to the others; the last of these takes what rounding leaves. */
    private static void repartir(int[] parts, boolean[] fixees, int[] largeurs, int totale) {
        int reste = totale;
        int sommeParts = somme(parts, fixees);
        int derniere = -1;
        for (int i = 0; i < largeurs.length; i++) {
            reste -= fixees[i] ? largeurs[i] : 0;
            derniere = fixees[i] ? derniere : i;
        }
        int disponible = reste;
        for (int i = 0; i < largeurs.length; i++) {
            if (!fixees[i]) {
                largeurs[i] = i == derniere ? reste : disponible * parts[i] / sommeParts;
                reste -= largeurs[i];
            }
        }
    }

    private static int somme(int[] valeurs, boolean[] sauf) {
        int somme = 0;
        for (int i = 0; i < valeurs.length; i++) {
            somme += sauf != null && sauf[i] ? 0 : valeurs[i];
        }
        return somme;
    }

    private static int[] proportions(List<Tableau.Colonne> colonnes) {
        return colonnes.stream().mapToInt(Tableau.Colonne::largeur).toArray();
    }

    private int[] minimums(Tableau tableau, boolean serre) {
        int[] minimums = new int[tableau.colonnes().size()];
        for (int i = 0; i < minimums.length; i++) {
            minimums[i] = mot(RoleStyle.ENTETE_TABLEAU, serre, tableau.colonnes().get(i).titre());
            for (Tableau.Ligne ligne : tableau.lignes()) {
                for (Fragment fragment : ligne.cellules().get(i)) {
                    boolean gras = fragment.gras() || ligne.total();
                    minimums[i] = Math.max(minimums[i],
                            mot(gras ? RoleStyle.TOTAL_TABLEAU : RoleStyle.TEXTE_TABLEAU, serre, fragment.texte()));
                }
            }
        }
        return minimums;
    }

    private int mot(RoleStyle role, boolean serre, String texte) {
        return gabarit.mesures().plusLongMot(gabarit.style(serre ? role.serre() : role),
                TypographieFrancaise.appliquer(texte)) + MARGES;
    }
}
