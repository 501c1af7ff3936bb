// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

/**
 * Whole numbers in words, traditional spelling (deux cents, deux cent un, quatre-vingts, vingt et un), from zero to
 * 999 999 999. Commitments that are signed state their figure in words too.
 */
public final class EnLettres {

    private static final String[] PETITS = { "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
            "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
            "dix-neuf" };
    private static final String[] DIZAINES = { "", "dix", "vingt", "trente", "quarante", "cinquante", "soixante",
            "soixante", "quatre-vingt", "quatre-vingt" };
    private static final long MAXIMUM = 999_999_999;

    private EnLettres() {
    }

    /** Before a masculine noun: vingt et un. */
    public static String masculin(long nombre) {
        if (nombre < 0 || nombre > MAXIMUM) {
            throw new IllegalArgumentException("Nombre impossible à écrire en lettres : " + nombre);
        }
        if (nombre == 0) {
            return PETITS[0];
        }
        StringBuilder lettres = new StringBuilder();
        long millions = nombre / 1_000_000;
        if (millions > 0) {
            ajouter(lettres, centaines((int) millions, true) + (millions > 1 ? " millions" : " million"));
        }
        int milliers = (int) (nombre / 1000 % 1000);
        if (milliers > 0) {
            // "mille" never takes an s, and "cent" or "vingt" before it neither.
            ajouter(lettres, milliers == 1 ? "mille" : centaines(milliers, false) + " mille");
        }
        int reste = (int) (nombre % 1000);
        if (reste > 0) {
            ajouter(lettres, centaines(reste, true));
        }
        return lettres.toString();
    }

    /** Before a feminine noun: vingt et une. */
    public static String feminin(long nombre) {
        String lettres = masculin(nombre);
        boolean unFinal = lettres.equals("un") || lettres.endsWith(" un") || lettres.endsWith("-un");
        return unFinal ? lettres + "e" : lettres;
    }

    private static void ajouter(StringBuilder lettres, String suite) {
        lettres.append(lettres.isEmpty() ? "" : " ").append(suite);
    }

    private static String centaines(int nombre, boolean accorde) {
        int cent = nombre / 100;
        int reste = nombre % 100;
        if (cent == 0) {
            return dizaines(reste, accorde);
        }
        String debut = cent == 1 ? "cent" : PETITS[cent] + " cent";
        if (reste == 0) {
            return debut + (cent > 1 && accorde ? "s" : "");
        }
        return debut + " " + dizaines(reste, accorde);
    }

    private static String dizaines(int nombre, boolean accorde) {
        if (nombre < 20) {
            return PETITS[nombre];
        }
        int dizaine = nombre / 10;
        // 70 to 79 and 90 to 99 count from 60 and 80.
        int unite = dizaine == 7 || dizaine == 9 ? nombre % 20 : nombre % 10;
        String debut = DIZAINES[dizaine];
        if (unite == 0) {
            return debut + (dizaine == 8 && accorde ? "s" : "");
        }
        boolean liaison = dizaine < 8 && (unite == 1 || unite == 11);
        return debut + (liaison ? " et " : "-") + PETITS[unite];
    }
}
