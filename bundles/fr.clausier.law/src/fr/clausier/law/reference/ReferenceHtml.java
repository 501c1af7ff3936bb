// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.ExempleRegle;
import fr.clausier.law.ExempleRegle.Cas;
import fr.clausier.law.FamilleRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Typographie;

/** The pages of the help: one a family, and an index by number and by article. */
final class ReferenceHtml {

	private static final String INDEX = "index.html";

	private final CatalogueRegles catalogue;
	private final Map<String, String> pageDe = new LinkedHashMap<>();

	ReferenceHtml(CatalogueRegles catalogue) {
		this.catalogue = catalogue;
		FamilleRegles.toutes().forEach(famille -> catalogue.fiches(famille).forEach(fiche -> pageDe.put(fiche.id(), page(famille))));
	}

	/** File name to content. */
	Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put(INDEX, Html.page("Les règles de droit", sommaire() + parNumero() + parArticle() + cadres()));
		FamilleRegles.toutes().forEach(famille -> pages.put(page(famille), Html.page(famille.titre(), famille(famille))));
		return pages;
	}

	/** The table of contents of the help, to be linked from the one of the bundle. */
	String sommaireAide() {
		StringBuilder toc = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<?NLS TYPE="org.eclipse.help.toc"?>
				<!-- Écrit par releng/doc/generer-reference.sh d'après les fiches des règles : toute modification serait perdue. -->
				<toc label="Les règles de droit" topic="html/regles/index.html" link_to="toc.xml#regles">
				""");
		for (FamilleRegles famille : FamilleRegles.toutes()) {
			toc.append("  <topic label=\"").append(Html.texte(famille.titre())).append("\" href=\"html/regles/").append(page(famille)).append("\"/>\n");
		}
		return toc.append("</toc>\n").toString();
	}

	private static String page(FamilleRegles famille) {
		return famille.cle() + ".html";
	}

	private String sommaire() {
		StringBuilder corps = new StringBuilder("  <h1>Les règles de droit</h1>\n  <p>").append(catalogue.fiches().size())
				.append(" règles, chacune avec ce qu'elle reproche, sa source et deux exemples. ").append(Html.lien("#articles", "Chercher par article"))
				.append(" ou ").append(Html.lien("#numeros", "par numéro")).append(".</p>\n  <ul>\n");
		for (FamilleRegles famille : FamilleRegles.toutes()) {
			corps.append("    <li>").append(Html.lien(page(famille), famille.titre())).append(anglais(famille.titreEn())).append("</li>\n");
		}
		return corps.append("  </ul>\n").toString();
	}

	private String parNumero() {
		String lignes = catalogue.fiches().stream().sorted((a, b) -> a.id().compareTo(b.id())).map(fiche -> "    <tr><th scope=\"row\">" + lien(fiche)
				+ "</th><td>" + titre(fiche) + "</td><td>" + Notice.mot(fiche.severiteEffective()) + "</td></tr>\n").collect(Collectors.joining());
		return tableau("numeros", "Par numéro", List.of("Règle", "Titre", "Gravité"), lignes);
	}

	private String parArticle() {
		StringBuilder lignes = new StringBuilder();
		IndexArticles.de(catalogue).forEach((numero, fiches) -> lignes.append("    <tr id=\"").append(Html.texte(numero)).append("\"><th scope=\"row\">")
				.append(Html.texte(numero)).append("</th><td>").append(Html.texte(IndexArticles.resume(numero))).append("</td><td>")
				.append(fiches.stream().map(this::lien).collect(Collectors.joining(", "))).append("</td></tr>\n"));
		String sansArticle = catalogue.fiches().stream().filter(f -> f.articles().isEmpty()).map(this::lien).collect(Collectors.joining(", "));
		return tableau("articles", "Par article du code de la commande publique", List.of("Article", "Ce qu'il dit", "Règles"), lignes.toString())
				+ (sansArticle.isEmpty() ? "" : "  <p>Sans article de ce code\u00A0: " + sansArticle + ".</p>\n");
	}

	private static String tableau(String ancre, String titre, List<String> colonnes, String lignes) {
		return "  <h2 id=\"" + ancre + "\">" + titre + "</h2>\n  <table>\n    <thead><tr>"
				+ colonnes.stream().map(c -> "<th scope=\"col\">" + c + "</th>").collect(Collectors.joining()) + "</tr></thead>\n    <tbody>\n" + lignes
				+ "    </tbody>\n  </table>\n";
	}

	private static String cadres() {
		StringBuilder corps = new StringBuilder("  <h2 id=\"cadres\">Cadres des exemples</h2>\n"
				+ "  <p>Un exemple ne montre que les lignes qui comptent. Elles prennent la place de «\u00A0«ici»\u00A0» dans le cadre nommé.</p>\n");
		ExempleRegle.cadres().forEach((nom, lignes) -> corps.append("  <h3 id=\"cadre-").append(nom).append("\">Cadre «\u00A0").append(nom)
				.append("\u00A0»</h3>\n").append(Html.code(lignes)));
		return corps.toString();
	}

	private String famille(FamilleRegles famille) {
		StringBuilder corps = new StringBuilder("  <h1>" + Html.texte(famille.titre()) + anglais(famille.titreEn()) + "</h1>\n  <p>"
				+ Html.lien(INDEX, "Toutes les règles") + "</p>\n  <ul>\n");
		catalogue.fiches(famille).forEach(f -> corps.append("    <li>").append(Html.lien("#" + f.id(), f.id())).append("\u00A0: ")
				.append(Html.texte(Typographie.francaise(f.titre()))).append("</li>\n"));
		corps.append("  </ul>\n");
		catalogue.fiches(famille).forEach(fiche -> corps.append(entree(fiche)));
		return corps.toString();
	}

	private static String entree(FicheRegle fiche) {
		StringBuilder corps = new StringBuilder("  <h2 id=\"" + fiche.id() + "\">" + fiche.id() + "\u00A0: " + titre(fiche) + "</h2>\n");
		corps.append("  <blockquote>\n    <p>").append(Html.modele(Typographie.francaise(fiche.message()))).append("</p>\n");
		if (fiche.messageEn() != null) {
			corps.append("    <p lang=\"en\" xml:lang=\"en\">").append(Html.modele(fiche.messageEn())).append("</p>\n");
		}
		corps.append("  </blockquote>\n  <dl>\n");
		Notice.rubriques(fiche).forEach(r -> corps.append("    <dt>").append(r.titre()).append("</dt><dd>").append(Html.texte(r.texte())).append("</dd>\n"));
		if (!fiche.articles().isEmpty()) {
			corps.append("    <dt>Articles du code</dt><dd>")
					.append(fiche.articles().stream().map(a -> Html.lien(INDEX + "#" + a, a)).collect(Collectors.joining(", "))).append("</dd>\n");
		}
		return corps.append("  </dl>\n").append(fiche.exemple() == null ? "" : exemple(fiche.exemple())).toString();
	}

	private static String exemple(ExempleRegle exemple) {
		String cadre = " (cadre " + Html.lien(INDEX + "#cadre-" + exemple.cadre(), exemple.cadre()) + ")";
		return "  <h3>" + Html.texte(Notice.titreDeclenche(exemple)) + cadre + "</h3>\n" + Html.code(Notice.lignes(exemple, Cas.DECLENCHE))
				+ "  <h3>Ce qui est conforme</h3>\n" + Html.code(Notice.lignes(exemple, Cas.CONFORME));
	}

	private String lien(FicheRegle fiche) {
		return Html.lien(pageDe.get(fiche.id()) + "#" + fiche.id(), fiche.id());
	}

	private static String titre(FicheRegle fiche) {
		return Html.texte(Typographie.francaise(fiche.titre())) + anglais(fiche.titreEn());
	}

	private static String anglais(String titre) {
		return titre == null ? "" : " <span class=\"anglais\" lang=\"en\" xml:lang=\"en\">" + Html.texte(titre) + "</span>";
	}
}
