// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;

/**
 * A document as lines of plain text: a paragraph, an item or a row each. No-break spaces are read as spaces, so that a
 * figure is found however it is set.
 */
final class TexteDocument {

    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final Document document;
    private final List<String> lignes = new ArrayList<>();

    TexteDocument(Document document) {
        this.document = document;
        document.sections().forEach(this::lire);
    }

    Document document() {
        return document;
    }

    List<String> lignes() {
        return lignes;
    }

    boolean est(String code) {
        return document.code().equals(code);
    }

    /** Whether one line holds all these texts, figures as whole figures. */
    boolean dit(String... textes) {
        return dit(ligne -> true, textes);
    }

    /** The same among chosen lines. */
    boolean dit(Predicate<String> choix, String... textes) {
        List<Pattern> motifs = Arrays.stream(textes).map(TexteDocument::motif).toList();
        List<String> bruts = Arrays.stream(textes).map(TexteDocument::normaliser).toList();
        // Most lines hold none of the texts: a plain search sets them aside before the patterns look at the figures around.
        return lignes.stream().filter(ligne -> bruts.stream().allMatch(ligne::contains)).filter(choix)
                .anyMatch(ligne -> motifs.stream().allMatch(motif -> motif.matcher(ligne).find()));
    }

    /** A text that is no part of a longer figure: 50 is not found in 1 500 nor in 50 000. */
    static Pattern motif(String texte) {
        String brut = normaliser(texte);
        boolean debut = !brut.isEmpty() && Character.isDigit(brut.charAt(0));
        boolean fin = !brut.isEmpty() && Character.isDigit(brut.charAt(brut.length() - 1));
        return Pattern.compile((debut ? "(?<![\\d,])(?<!\\d )" : "") + Pattern.quote(brut) + (fin ? "(?![\\d,]\\d?)(?! \\d{3})" : ""));
    }

    static String normaliser(String texte) {
        return ESPACES.matcher(texte).replaceAll(" ").strip();
    }

    static String texte(List<Fragment> fragments) {
        StringBuilder texte = new StringBuilder();
        fragments.forEach(f -> texte.append(f.texte()));
        return normaliser(texte.toString());
    }

    private void lire(Section section) {
        lignes.add(normaliser(section.titre()));
        section.blocs().forEach(this::lire);
        section.sousSections().forEach(this::lire);
    }

    private void lire(Bloc bloc) {
        switch (bloc) {
            case Paragraphe paragraphe -> lignes.add(texte(paragraphe.fragments()));
            case Liste liste -> liste.elements().forEach(e -> lignes.add(texte(e)));
            case Tableau tableau -> {
                lignes.add(normaliser(tableau.legende()));
                for (Tableau.Ligne ligne : tableau.lignes()) {
                    List<String> cellules = ligne.cellules().stream().map(TexteDocument::texte).toList();
                    // A bar between cells keeps figures of neighbouring cells apart.
                    lignes.add(String.join(" | ", cellules));
                }
            }
            default -> {
                // A page break says nothing.
            }
        }
    }
}
