// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks for figures and words in the lines of a document, however they are set. */
final class TexteDocument {

    private final PieceLue piece;

    TexteDocument(PieceLue piece) {
        this.piece = piece;
    }

    String nom() {
        return piece.nom();
    }

    /** Number of the lot it is for; empty when it is for the whole purchase. */
    String lot() {
        return piece.lot();
    }

    List<String> lignes() {
        return piece.lignes();
    }

    boolean est(String code) {
        return piece.code().equals(code);
    }

    /** Whether one line holds all these texts, figures as whole figures. */
    boolean dit(String... textes) {
        return dit(ligne -> true, textes);
    }

    /** The same among chosen lines. */
    boolean dit(Predicate<String> choix, String... textes) {
        List<Pattern> motifs = Arrays.stream(textes).map(TexteDocument::motif).toList();
        List<String> bruts = Arrays.stream(textes).map(PieceLue::normaliser).toList();
        // Most lines hold none of the texts: a plain search sets them aside before the patterns look at the figures around.
        return lignes().stream().filter(ligne -> bruts.stream().allMatch(ligne::contains)).filter(choix)
                .anyMatch(ligne -> motifs.stream().allMatch(motif -> motif.matcher(ligne).find()));
    }

    /** A text that is no part of a longer figure: 50 is not found in 1 500 nor in 50 000. */
    static Pattern motif(String texte) {
        String brut = PieceLue.normaliser(texte);
        boolean debut = !brut.isEmpty() && Character.isDigit(brut.charAt(0));
        boolean fin = !brut.isEmpty() && Character.isDigit(brut.charAt(brut.length() - 1));
        return Pattern.compile((debut ? "(?<![\\d,])(?<!\\d )" : "") + Pattern.quote(brut) + (fin ? "(?![\\d,]\\d?)(?! \\d{3})" : ""));
    }
}
