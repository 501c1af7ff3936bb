// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Document;
import fr.clausier.law.PieceProduite;

/**
 * A document as its readers see it: lines of plain text. It comes from the tree, or from a file that somebody may have
 * changed since.
 *
 * @param code   kind of document: {@code RC}, {@code CCAP}…; empty when the file does not say
 * @param nom    file name without extension
 * @param titre  title
 * @param lignes a paragraph, an item or a row each; set plainly (see {@link #normaliser}), cells are kept apart by a bar
 */
public record PieceLue(String code, String nom, String titre, List<String> lignes) {

    /** The name of a document made for one lot ends with its number. */
    private static final Pattern LOT = Pattern.compile("lot-0*(\\d+)$");

    public PieceLue {
        lignes = List.copyOf(lignes);
    }

    /** A document before it is written. */
    public static PieceLue de(Document document) {
        return new PieceLue(document.code(), document.nomFichier(), document.titre(), LignesDocument.de(document));
    }

    /** Number of the lot that it is for; empty when it is for the whole purchase. */
    public String lot() {
        Matcher lot = LOT.matcher(nom);
        return lot.find() ? lot.group(1) : "";
    }

    /** As the rules of law read it. */
    public PieceProduite pourLesRegles() {
        return new PieceProduite(code, titre, lot(), lignes);
    }

    /** A text as lines hold it: spaces of all kinds are one plain space, apostrophes are those of the keyboard. */
    public static String normaliser(String texte) {
        StringBuilder net = new StringBuilder(texte.length());
        boolean espace = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (!espace(c)) {
                net.append(c == '\u2019' ? '\'' : c);
                espace = false;
            } else if (!espace) {
                net.append(' ');
                espace = true;
            }
        }
        return net.toString().strip();
    }

    private static boolean espace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u202F';
    }
}
