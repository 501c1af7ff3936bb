// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.rapport.Valeurs;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** The indicators as one page for the buyer's web site: no script, no outside resource, readable without colours. */
public final class PageHtml {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}table{border-collapse:collapse;width:100%;margin:1rem 0}"
            + "th,td{border:1px solid #bbb;padding:.35rem .6rem;text-align:left}td.n{text-align:right;white-space:nowrap}th{background:#1F3864;color:#fff}caption{text-align:left;font-weight:bold;padding:.4rem 0}";

    private PageHtml() {
    }

    /** UTF-8. */
    public static byte[] octets(Suivi suivi, LocalDate date) {
        String titre = suivi.bilan().schema().map(Schema::titre).orElse("Indicateurs d'achats responsables") + ", " + suivi.annee();
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(sur(titre)).append("</title><style>").append(STYLE).append("</style></head><body><h1>").append(sur(titre)).append("</h1>\n<p>Établi le ")
                .append(sur(NombresFrancais.date(date))).append(". Prévu : projets lancés dans l'année. Contractualisé : marchés notifiés. Réalisé : faits constatés. Entre parenthèses, les lignes non renseignées, jamais comptées pour « non ».</p>\n");
        if (!suivi.objectifs().isEmpty()) {
            page.append("<table><caption>Objectifs du schéma</caption><tr><th scope=\"col\">Axe</th><th scope=\"col\">Objectif</th><th scope=\"col\">Cible</th><th scope=\"col\">Constat</th><th scope=\"col\">Statut</th></tr>\n");
            suivi.objectifs().forEach(o -> objectif(page, o));
            page.append("</table>\n");
        }
        page.append("<table><caption>Indicateurs</caption><tr><th scope=\"col\">Réf.</th><th scope=\"col\">Indicateur</th><th scope=\"col\">Unité</th>");
        for (Phase phase : Phase.values()) {
            page.append("<th scope=\"col\">").append(sur(phase.libelle())).append("</th>");
        }
        page.append("</tr>\n");
        suivi.indicateurs().forEach(i -> indicateur(page, i));
        return page.append("</table>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void objectif(StringBuilder page, SuiviObjectif o) {
        page.append("<tr><td>").append(sur(o.axe())).append("</td><th scope=\"row\" style=\"background:none;color:inherit\">").append(sur(CatalogueIndicateurs.de(o.mesures().indicateur()).fiche().libelle())).append("</th>");
        cellule(page, Valeurs.cible(o));
        cellule(page, o.constat() == null ? "sans donnée" : Valeurs.de(o.mesureConstatee()) + " (" + o.constat().libelle() + ")");
        page.append("<td>").append(sur(o.statut().libelle())).append("</td></tr>\n");
    }

    private static void indicateur(StringBuilder page, SuiviIndicateur i) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(i.indicateur());
        page.append("<tr><td>").append(sur(indicateur.fiche().reference())).append("</td><td>").append(sur(indicateur.fiche().libelle())).append("</td><td>").append(sur(indicateur.libelle(i.grandeur()))).append("</td>");
        for (Phase phase : Phase.values()) {
            Mesure mesure = i.mesure(phase);
            cellule(page, mesure == null ? "sans objet" : Valeurs.de(mesure) + (mesure.nonRenseignes() == 0 ? "" : " (" + NombresFrancais.nombre(mesure.nonRenseignes()) + ")"));
        }
        page.append("</tr>\n");
    }

    private static void cellule(StringBuilder page, String texte) {
        page.append("<td class=\"n\">").append(sur(texte)).append("</td>");
    }

    private static String sur(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
