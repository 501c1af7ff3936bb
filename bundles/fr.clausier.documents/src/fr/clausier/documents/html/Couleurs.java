// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.html;

/**
 * Colours of a page, as CSS writes them.
 *
 * @param fond     background
 * @param texte    text
 * @param discret  margins and captions
 * @param accent   headings and links
 * @param marque   background of what the caret is on
 */
public record Couleurs(String fond, String texte, String discret, String accent, String marque) {

    /** Dark on light. */
    public static final Couleurs CLAIRES = new Couleurs("#ffffff", "#1c1c1c", "#5f6368", "#1f4e79", "#fff3c4");

    /** Light on dark. */
    public static final Couleurs SOMBRES = new Couleurs("#1e1e1e", "#e4e4e4", "#a8adb3", "#9cc4f0", "#4a4320");
}
