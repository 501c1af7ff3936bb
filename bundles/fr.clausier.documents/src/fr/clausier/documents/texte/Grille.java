// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Tableau.Alignement;

/** A table drawn with pipes, its columns aligned. */
final class Grille {

    private final List<Alignement> alignements;
    private final List<List<String>> lignes = new ArrayList<>();
    private final List<Boolean> totaux = new ArrayList<>();

    Grille(List<Alignement> alignements) {
        this.alignements = alignements;
    }

    /** Adds a row; the first one is the header. */
    void ajouter(List<String> cellules, boolean total) {
        lignes.add(cellules.stream().map(c -> c.replace('\n', ' ')).toList());
        totaux.add(total);
    }

    String texte() {
        int[] largeurs = new int[alignements.size()];
        for (List<String> ligne : lignes) {
            for (int i = 0; i < largeurs.length; i++) {
                largeurs[i] = Math.max(largeurs[i], Math.max(3, ligne.get(i).length()));
            }
        }
        List<String> sortie = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (totaux.get(i)) {
                sortie.add(trait(largeurs, '='));
            }
            sortie.add(ligne(lignes.get(i), largeurs));
            if (i == 0) {
                sortie.add(trait(largeurs, '-'));
            }
        }
        return String.join("\n", sortie);
    }

    private String ligne(List<String> cellules, int[] largeurs) {
        StringBuilder ligne = new StringBuilder("|");
        for (int i = 0; i < largeurs.length; i++) {
            int vide = largeurs[i] - cellules.get(i).length();
            int gauche = switch (alignements.get(i)) {
                case GAUCHE -> 0;
                case CENTRE -> vide / 2;
                case DROITE -> vide;
            };
            ligne.append(' ').append(" ".repeat(gauche)).append(cellules.get(i)).append(" ".repeat(vide - gauche))
                    .append(" |");
        }
        return ligne.toString();
    }

    private static String trait(int[] largeurs, char signe) {
        StringBuilder trait = new StringBuilder("|");
        for (int largeur : largeurs) {
            trait.append(String.valueOf(signe).repeat(largeur + 2)).append('|');
        }
        return trait.toString();
    }
}
