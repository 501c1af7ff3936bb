// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds, between the blocks that were produced and those that are there, which are the same, changed, gone or new. */
final class Alignement {

    private static final double PARENTS = 0.35;

    /** A pair; -1 on the side where there is none. */
    record Paire(int avant, int apres, boolean pareil) {
    }

    private final List<String> avant;
    private final List<String> apres;
    private final List<Paire> paires = new ArrayList<>();

    private Alignement(List<String> avant, List<String> apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /** The pairs, in reading order. */
    static List<Paire> de(List<String> avant, List<String> apres) {
        Alignement alignement = new Alignement(avant, apres);
        alignement.comparer();
        return alignement.paires;
    }

    private void comparer() {
        int debut = 0;
        while (debut < avant.size() && debut < apres.size() && avant.get(debut).equals(apres.get(debut))) {
            paires.add(new Paire(debut, debut, true));
            debut++;
        }
        int fin = 0;
        while (fin < avant.size() - debut && fin < apres.size() - debut
                && avant.get(avant.size() - 1 - fin).equals(apres.get(apres.size() - 1 - fin))) {
            fin++;
        }
        milieu(debut, avant.size() - fin, debut, apres.size() - fin);
        for (int i = fin; i > 0; i--) {
            paires.add(new Paire(avant.size() - i, apres.size() - i, true));
        }
    }

    /** Longest common part of what differs. */
    private void milieu(int a0, int a1, int b0, int b1) {
        int[][] longueurs = new int[a1 - a0 + 1][b1 - b0 + 1];
        for (int i = a1 - a0 - 1; i >= 0; i--) {
            for (int j = b1 - b0 - 1; j >= 0; j--) {
                longueurs[i][j] = avant.get(a0 + i).equals(apres.get(b0 + j)) ? longueurs[i + 1][j + 1] + 1
                        : Math.max(longueurs[i + 1][j], longueurs[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int iTrou = 0;
        int jTrou = 0;
        while (i < a1 - a0 && j < b1 - b0) {
            if (avant.get(a0 + i).equals(apres.get(b0 + j))) {
                trou(a0 + iTrou, a0 + i, b0 + jTrou, b0 + j);
                paires.add(new Paire(a0 + i++, b0 + j++, true));
                iTrou = i;
                jTrou = j;
            } else if (longueurs[i + 1][j] >= longueurs[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        trou(a0 + iTrou, a1, b0 + jTrou, b1);
    }

    /** In a gap, blocks that share many of their words, or stand face to face in equal number, are blocks that were changed. */
    private void trou(int a0, int a1, int b0, int b1) {
        int j = b0;
        boolean autant = blocs(avant.subList(a0, a1)) == blocs(apres.subList(b0, b1));
        for (int i = a0; i < a1; i++) {
            int parent = -1;
            for (int k = j; k < b1 && parent < 0; k++) {
                boolean face = autant && !zone(avant.get(i)) && !zone(apres.get(k));
                parent = face || parente(avant.get(i), apres.get(k)) ? k : -1;
            }
            for (; parent >= 0 && j < parent; j++) {
                paires.add(new Paire(-1, j, false));
            }
            paires.add(new Paire(i, parent, false));
            j = parent >= 0 ? parent + 1 : j;
        }
        for (; j < b1; j++) {
            paires.add(new Paire(-1, j, false));
        }
    }

    private static long blocs(List<String> textes) {
        return textes.stream().filter(t -> !zone(t)).count();
    }

    private static boolean zone(String texte) {
        return texte.startsWith(Reprise.MARQUE_ZONE);
    }

    /** Whether two texts share many of their words. */
    static boolean parente(String a, String b) {
        Set<String> mots = mots(a);
        Set<String> autres = mots(b);
        if (mots.isEmpty() || autres.isEmpty()) {
            return false;
        }
        Set<String> communs = new HashSet<>(mots);
        communs.retainAll(autres);
        return communs.size() >= PARENTS * Math.max(mots.size(), autres.size());
    }

    private static Set<String> mots(String texte) {
        return zone(texte) ? Set.of() : new HashSet<>(List.of(TexteCanonique.lisible(texte).toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+")));
    }
}
