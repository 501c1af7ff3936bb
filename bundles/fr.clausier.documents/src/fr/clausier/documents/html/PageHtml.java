// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.html;

import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Figure;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * A document as one web page that loads nothing and runs nothing. Every block says in its tooltip which clause worded it, and carries a
 * link {@value #LIEN} with the line of the strategy that called for it; blocks of a line have the class {@code l} followed by its number.
 */
public final class PageHtml {

    /** What a link to a line of the strategy starts with. */
    public static final String LIEN = "clausier:ligne/";

    private static final String STYLE = """
            body{background:%1$s;color:%2$s;font:15px/1.5 "Calibri","Carlito","Segoe UI",sans-serif;margin:0 auto;max-width:46em;padding:1em 1em 3em 3.4em}
            h1{font-size:1.6em;color:%4$s;margin:.2em 0}h2{font-size:1.25em}h3{font-size:1.1em}h4,h5{font-size:1em}h2,h3,h4,h5{color:%4$s;margin:1.2em 0 .3em}
            p,ul,ol{margin:.4em 0}.sous-titre{font-size:1.15em;color:%3$s}dl{display:grid;grid-template-columns:auto 1fr;gap:.1em 1em}dt{color:%3$s}dd{margin:0}
            table{border-collapse:collapse;width:100%%;margin:.5em 0}caption{text-align:left;color:%3$s;padding:.3em 0}th,td{border:1px solid %3$s;padding:.2em .45em;vertical-align:top;text-align:left}
            .d{text-align:right}.c{text-align:center}tr.total td{font-weight:bold}.VIGILANCE{border-left:4px solid %4$s;padding-left:.7em}.NOTE{font-size:.87em;color:%3$s}
            .zone{border:1px dashed %3$s;padding:.4em;color:%3$s;font-style:italic}.b{position:relative}.s{position:absolute;left:-3.2em;width:2.6em;text-align:right;font-size:.75em;color:%3$s;text-decoration:none}
            .s:focus{outline:2px solid %4$s}.ici{background:%5$s}
            """;

    private final StringBuilder html = new StringBuilder();
    private final int ligne;
    private int tableaux;
    private boolean marque;

    private PageHtml(int ligne) {
        this.ligne = ligne;
    }

    /**
     * The page of a document.
     *
     * @param couleurs colours
     * @param ligne    line of the strategy whose blocks are marked, the first of them with the anchor {@code ici}; 0 for none
     */
    public static String de(Document document, Couleurs couleurs, int ligne) {
        PageHtml page = new PageHtml(ligne);
        page.html.append("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>").append(texte(document.titre()))
                .append("</title><style>").append(STYLE.formatted(couleurs.fond(), couleurs.texte(), couleurs.discret(), couleurs.accent(), couleurs.marque())).append("</style></head><body>\n");
        page.document(document);
        return page.html.append("</body></html>\n").toString();
    }

    private void document(Document document) {
        html.append("<h1>").append(texte(document.titre())).append("</h1>\n");
        if (!document.sousTitre().isEmpty()) {
            html.append("<p class=\"sous-titre\">").append(texte(document.sousTitre())).append("</p>\n");
        }
        html.append("<dl>");
        document.entete().forEach((label, value) -> html.append("<dt>").append(texte(label)).append("</dt><dd>").append(texte(value)).append("</dd>"));
        html.append("</dl>\n");
        sections(document.sections(), "", 2);
    }

    private void sections(List<Section> sections, String prefix, int level) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String number = prefix + (i + 1);
            ouvrir("h" + level, "", section.origine());
            html.append(number).append(prefix.isEmpty() ? ". " : " ").append(texte(section.titre())).append("</h").append(level).append(">\n");
            section.blocs().forEach(this::bloc);
            sections(section.sousSections(), number + ".", Math.min(level + 1, 6));
        }
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Paragraphe p -> {
                ouvrir("p", p.genre().name(), p.origine());
                fragments(p.fragments());
                html.append("</p>\n");
            }
            case Liste list -> liste(list);
            case Tableau table -> tableau(table);
            case Figure picture -> html.append("<p class=\"NOTE\">").append(texte(picture.alternative())).append("</p>\n");
            case SautDePage jump -> { }
            case ZoneLibre zone -> {
                ouvrir("p", "zone", zone.origine());
                html.append(texte(zone.invite())).append("</p>\n");
            }
        }
    }

    private void liste(Liste list) {
        String tag = list.numerotee() ? "ol" : "ul";
        ouvrir("div", "", list.origine());
        html.append('<').append(tag).append('>');
        list.elements().forEach(item -> {
            html.append("<li>");
            fragments(item);
            html.append("</li>");
        });
        html.append("</").append(tag).append("></div>\n");
    }

    private void tableau(Tableau table) {
        ouvrir("div", "", table.origine());
        html.append("<table>");
        if (!table.legende().isEmpty()) {
            html.append("<caption>Tableau ").append(++tableaux).append(" – ").append(texte(table.legende())).append("</caption>");
        }
        html.append("<thead><tr>");
        table.colonnes().forEach(c -> html.append("<th scope=\"col\"").append(cote(c)).append('>').append(texte(c.titre())).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (Tableau.Ligne row : table.lignes()) {
            html.append(row.total() ? "<tr class=\"total\">" : "<tr>");
            for (int i = 0; i < row.cellules().size(); i++) {
                html.append("<td").append(cote(table.colonnes().get(i))).append('>');
                fragments(row.cellules().get(i));
                html.append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table></div>\n");
    }

    private static String cote(Tableau.Colonne column) {
        return switch (column.alignement()) {
            case DROITE -> " class=\"d\"";
            case CENTRE -> " class=\"c\"";
            case GAUCHE -> "";
        };
    }

    /** Opens a block; its origin becomes a tooltip and a link in the margin. */
    private void ouvrir(String tag, String kind, Origine origin) {
        boolean here = ligne > 0 && origin.ligne() == ligne;
        html.append('<').append(tag);
        if (here && !marque) {
            marque = true;
            html.append(" id=\"ici\"");
        }
        html.append(" class=\"b").append(kind.isEmpty() ? "" : " " + kind).append(origin.ligne() > 0 ? " l" + origin.ligne() : "").append(here ? " ici" : "").append('"');
        if (origin.estConnue() && !origin.clause().isEmpty()) {
            html.append(" title=\"").append(attribut(provenance(origin))).append('"');
        }
        html.append('>');
        if (origin.ligne() > 0) {
            html.append("<a class=\"s\" href=\"").append(LIEN).append(attribut(origin.fichier())).append('/').append(origin.ligne()).append("\" title=\"")
                    .append(attribut(provenance(origin))).append("\">").append(origin.ligne()).append("</a>");
        }
    }

    /** Where a block comes from, in words. */
    public static String provenance(Origine origin) {
        String clause = origin.clause().isEmpty() ? "" : "Clause " + origin.clause() + (origin.version().isEmpty() ? "" : ", version " + origin.version())
                + (origin.titre().isEmpty() ? "" : "\u00A0: " + origin.titre());
        String line = origin.ligne() > 0 ? "« " + origin.fichier() + "\u00A0», ligne\u00A0" + origin.ligne() : "";
        return clause.isEmpty() || line.isEmpty() ? clause + line : clause + " (" + line + ")";
    }

    private void fragments(List<Fragment> fragments) {
        for (Fragment f : fragments) {
            html.append(f.gras() ? "<b>" : "").append(f.italique() ? "<i>" : "").append(texte(f.texte()).replace("\n", "<br>")).append(f.italique() ? "</i>" : "").append(f.gras() ? "</b>" : "");
        }
    }

    private static String texte(String text) {
        return TypographieFrancaise.appliquer(Caracteres.lisibles(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribut(String text) {
        return texte(text).replace("\"", "&quot;");
    }
}
