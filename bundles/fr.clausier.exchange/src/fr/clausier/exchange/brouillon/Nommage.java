// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.brouillon;

import java.text.Normalizer;
import java.util.Locale;

/** Names and texts of drafts, made of what strangers wrote. */
public final class Nommage {

    private static final int NOM = 40;
    private static final int TITRE = 150;

    private Nommage() {
    }

    /** A name of the language: words without accents, each with a capital, forty letters at most; {@code defaut} when nothing is left. */
    public static String nom(String texte, String defaut) {
        StringBuilder nom = new StringBuilder();
        String plat = Normalizer.normalize(texte == null ? "" : texte.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        for (String mot : plat.split("[^A-Za-z0-9]+")) {
            // Words of one or two letters are articles and initials: they only make a name longer.
            if (mot.length() > 2 && nom.length() + mot.length() <= NOM) {
                nom.append(Character.toUpperCase(mot.charAt(0))).append(mot.substring(1).toLowerCase(Locale.ROOT));
            } else if (nom.length() + mot.length() > NOM) {
                break;
            }
        }
        return nom.isEmpty() || !Character.isLetter(nom.charAt(0)) ? defaut : nom.toString();
    }

    /** A text on one line, without control characters; null stays null. */
    public static String ligne(String texte) {
        return texte == null ? null : texte.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** A title: the text up to a word, 150 characters at most. */
    public static String titre(String texte) {
        String ligne = ligne(texte);
        if (ligne.length() <= TITRE) {
            return ligne;
        }
        int fin = ligne.lastIndexOf(' ', TITRE - 1);
        return ligne.substring(0, fin < TITRE / 2 ? TITRE - 1 : fin) + "…";
    }

    /** Name of a file: the name of the purchase in small letters, with hyphens between words. */
    public static String fichier(String nom) {
        return nom.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".marche";
    }
}
