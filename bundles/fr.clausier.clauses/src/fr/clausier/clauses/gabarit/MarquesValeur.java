// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;

/**
 * The service characters that tie a printed value to its figure, or a reference to its article, while a text is still one string: {@code open kind key raw
 * text close}, parted by a character that no text holds.
 */
final class MarquesValeur {

    private static final char OUVRE = '\uE002';
    private static final char SEPARE = '\uE003';
    private static final char FERME = '\uE004';
    private static final int CHAMPS = 4;
    private static final String RENVOI = "RENVOI";

    private MarquesValeur() {
    }

    static String poser(Lien.Valeur lien, String texte) {
        return OUVRE + lien.genre().name() + SEPARE + lien.cle() + SEPARE + lien.brut() + SEPARE + texte + FERME;
    }

    /** A reference to an article; its number is known once the documents are whole. */
    static String poser(String cible) {
        return OUVRE + RENVOI + SEPARE + cible + SEPARE + SEPARE + cible + FERME;
    }

    /** The text alone. */
    static String oter(String texte) {
        if (texte.indexOf(OUVRE) < 0) {
            return texte;
        }
        StringBuilder net = new StringBuilder();
        for (Fragment fragment : couper(Fragment.simple(texte))) {
            net.append(fragment.texte());
        }
        return net.toString();
    }

    /** Fragments whose values stand apart, with their links. */
    static List<Fragment> couper(List<Fragment> fragments) {
        if (fragments.stream().noneMatch(f -> f.texte().indexOf(OUVRE) >= 0)) {
            return fragments;
        }
        return fragments.stream().map(MarquesValeur::couper).flatMap(List::stream).toList();
    }

    private static List<Fragment> couper(Fragment fragment) {
        List<Fragment> morceaux = new ArrayList<>();
        String texte = fragment.texte();
        int fait = 0;
        for (int debut = texte.indexOf(OUVRE); debut >= 0; debut = texte.indexOf(OUVRE, fait)) {
            ajouter(morceaux, fragment, texte.substring(fait, debut), fragment.lien());
            int fin = texte.indexOf(FERME, debut);
            String[] champs = texte.substring(debut + 1, fin).split(String.valueOf(SEPARE), CHAMPS);
            ajouter(morceaux, fragment, champs[3], RENVOI.equals(champs[0]) ? new Lien.Renvoi(champs[1], 0)
                    : new Lien.Valeur(champs[1], champs[2], Lien.Valeur.Genre.valueOf(champs[0])));
            fait = fin + 1;
        }
        ajouter(morceaux, fragment, texte.substring(fait), fragment.lien());
        return morceaux;
    }

    private static void ajouter(List<Fragment> morceaux, Fragment modele, String texte, Lien lien) {
        if (!texte.isEmpty()) {
            morceaux.add(new Fragment(texte, modele.gras(), modele.italique(), lien));
        }
    }
}
