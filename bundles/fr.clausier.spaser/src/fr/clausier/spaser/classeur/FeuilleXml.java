// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.clausier.documents.reprise.PartieOrigines;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/**
 * One sheet of a workbook of hours, written as the format has it, in one go: hundreds of workbooks are made at once. What a formula shows when
 * the workbook is opened is given with it.
 */
final class FeuilleXml {

    private static final int HAUTEUR_MAXIMALE = 409;

    private final String nom;
    private final StylesHeures styles;
    private final TextesPartages textes;
    private final SortedMap<Integer, SortedMap<Integer, String>> cellules = new TreeMap<>();
    private final Map<Integer, BigDecimal> hauteurs = new HashMap<>();
    private final Map<Integer, Integer> lignesDeTexte = new HashMap<>();
    private final Map<Integer, Integer> colonnes = new HashMap<>();
    private final List<String> fusions = new ArrayList<>();
    private final List<String> validations = new ArrayList<>();
    private int[] largeurs = {};
    private String filtre = "";
    private String protection = "";
    private boolean figee;
    private boolean quadrillage;
    private int pages;

    FeuilleXml(String nom, StylesHeures styles, TextesPartages textes) {
        this.nom = nom;
        this.styles = styles;
        this.textes = textes;
    }

    String nom() {
        return nom;
    }

    /** Address of the filter, empty without. */
    String filtre() {
        return filtre;
    }

    /** Whether the first row stays in sight, on the screen and on each page. */
    boolean figee() {
        return figee;
    }

    /** Widths in characters of the default font. */
    void largeurs(int... caracteres) {
        largeurs = caracteres;
    }

    /** The look of a column that people fill in: cells without their own take it, and a protected sheet leaves them open. */
    void colonneOuverte(int colonne, Genre genre) {
        colonnes.put(colonne, styles.ouvert(genre));
    }

    void hauteur(int ligne, int points) {
        hauteurs.put(ligne, BigDecimal.valueOf(points));
    }

    /** A text; one that looks like a formula stays a text, also when someone edits it. */
    void texte(int ligne, int colonne, String texte, Genre genre) {
        ecrire(ligne, colonne, texte, genre, largeurs[colonne]);
    }

    private void ecrire(int ligne, int colonne, String texte, Genre genre, int largeur) {
        String propre = Plume.nettoyer(texte);
        int style = Plume.formulePossible(propre) ? styles.protege(genre) : styles.de(genre);
        cellule(ligne, colonne, style, propre.isEmpty() ? "" : " t=\"s\"", propre.isEmpty() ? "" : "<v>" + textes.rang(propre) + "</v>");
        if (styles.renvoie(genre)) {
            lignesDeTexte.merge(ligne, Plume.lignes(propre, largeur), Math::max);
        }
    }

    /** A text across several columns. */
    void bandeau(int ligne, int premiere, int derniere, String texte, Genre genre) {
        int largeur = 0;
        for (int colonne = premiere; colonne <= derniere; colonne++) {
            cellule(ligne, colonne, styles.de(genre), "", "");
            largeur += largeurs[colonne];
        }
        ecrire(ligne, premiere, texte, genre, largeur);
        fusions.add(adresse(ligne, premiere) + ":" + adresse(ligne, derniere));
    }

    void nombre(int ligne, int colonne, BigDecimal valeur, Genre genre) {
        cellule(ligne, colonne, styles.de(genre), "", "<v>" + valeur.toPlainString() + "</v>");
    }

    /** An empty cell that stays open when the sheet is protected. */
    void saisie(int ligne, int colonne, Genre genre) {
        cellule(ligne, colonne, styles.ouvert(genre), "", "");
    }

    /** A formula without its leading sign. @param valeur what it comes to in the workbook as it is handed over: a number or a text */
    void formule(int ligne, int colonne, String formule, Object valeur, Genre genre) {
        String ecrite = valeur instanceof BigDecimal nombre ? nombre.toPlainString() : PartieOrigines.echapper((String) valeur);
        cellule(ligne, colonne, styles.de(genre), valeur instanceof BigDecimal ? "" : " t=\"str\"", "<f>" + PartieOrigines.echapper(formule) + "</f><v>" + ecrite + "</v>");
    }

    private void cellule(int ligne, int colonne, int style, String type, String contenu) {
        cellules.computeIfAbsent(ligne, l -> new TreeMap<>()).put(colonne,
                "<c r=\"" + adresse(ligne, colonne) + "\" s=\"" + style + "\"" + type + (contenu.isEmpty() ? "/>" : ">" + contenu + "</c>"));
    }

    private static String adresse(int ligne, int colonne) {
        return (char) ('A' + colonne) + String.valueOf(ligne + 1);
    }

    /** Merges the looks of a first row that stays in sight. */
    void figer() {
        figee = true;
    }

    void filtrer(String plage) {
        filtre = plage;
    }

    /** Cells that are not open cannot be changed by mistake; no password, since this protects from slips and not from people. @param permis what stays allowed */
    void proteger(String... permis) {
        StringBuilder attributs = new StringBuilder();
        for (String action : permis) {
            attributs.append(' ').append(action).append("=\"0\"");
        }
        protection = "<sheetProtection sheet=\"1\"" + attributs + "/>";
    }

    /** Shows and prints the lines between the cells. */
    void quadriller() {
        quadrillage = true;
    }

    /** Prints on so many pages at most; without, on as many as needed. */
    void tenirSur(int nombre) {
        pages = nombre;
    }

    void valider(Saisie saisie) {
        validations.add(saisie.xml());
    }

    /** The part. @param pied words at the left of the foot of each page */
    String xml(String pied, boolean premiere) {
        StringBuilder xml = new StringBuilder(8192).append(ClasseurXml.DECLARATION).append("<worksheet xmlns=\"").append(ClasseurXml.ESPACE)
                .append("\"><sheetPr><pageSetUpPr autoPageBreaks=\"1\" fitToPage=\"1\"/></sheetPr><sheetViews><sheetView").append(quadrillage ? "" : " showGridLines=\"0\"")
                .append(premiere ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\"");
        xml.append(figee ? "><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView>" : "/>")
                .append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < largeurs.length; i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(largeurs[i]).append('"');
            xml.append(colonnes.containsKey(i) ? " style=\"" + colonnes.get(i) + "\"" : "").append(" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        cellules.forEach((ligne, rangee) -> {
            xml.append("<row r=\"").append(ligne + 1).append('"').append(hauteur(ligne)).append('>');
            rangee.values().forEach(xml::append);
            xml.append("</row>");
        });
        xml.append("</sheetData>").append(protection).append(filtre.isEmpty() ? "" : "<autoFilter ref=\"" + filtre + "\"/>");
        if (!fusions.isEmpty()) {
            xml.append("<mergeCells count=\"").append(fusions.size()).append("\">");
            fusions.forEach(f -> xml.append("<mergeCell ref=\"").append(f).append("\"/>"));
            xml.append("</mergeCells>");
        }
        if (!validations.isEmpty()) {
            xml.append("<dataValidations count=\"").append(validations.size()).append("\">");
            validations.forEach(xml::append);
            xml.append("</dataValidations>");
        }
        // An ampersand opens a code in a footer; doubled, it is an ampersand.
        return xml.append("<printOptions horizontalCentered=\"1\"").append(quadrillage ? " gridLines=\"1\"" : "")
                .append("/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"").append(pages)
                .append("\" orientation=\"landscape\"/><headerFooter><oddFooter>").append(PartieOrigines.echapper("&L&8" + pied.replace("&", "&&") + "&C&8&A&R&8Page &P / &N"))
                .append("</oddFooter></headerFooter></worksheet>").toString();
    }

    /** The height of the longest text of a row: spreadsheets do not find it for a file that they open. */
    private String hauteur(int ligne) {
        BigDecimal points = hauteurs.get(ligne);
        if (points == null && lignesDeTexte.containsKey(ligne)) {
            points = Plume.HAUTEUR_LIGNE.multiply(BigDecimal.valueOf(Math.max(1, lignesDeTexte.get(ligne)))).add(BigDecimal.TWO).min(BigDecimal.valueOf(HAUTEUR_MAXIMALE));
        }
        return points == null ? "" : " ht=\"" + points.toPlainString() + "\" customHeight=\"1\"";
    }
}
