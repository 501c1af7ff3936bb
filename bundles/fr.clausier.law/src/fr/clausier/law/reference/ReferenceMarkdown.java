// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import java.util.Map;
import java.util.stream.Collectors;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.ExempleRegle;
import fr.clausier.law.ExempleRegle.Cas;
import fr.clausier.law.FamilleRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Typographie;

/** The reference as one Markdown file, for those who read the repository. */
final class ReferenceMarkdown {

	private final CatalogueRegles catalogue;

	ReferenceMarkdown(CatalogueRegles catalogue) {
		this.catalogue = catalogue;
	}

	String texte() {
		StringBuilder texte = new StringBuilder("""
				<!-- Écrit par releng/doc/generer-reference.sh d'après les fiches des règles : toute modification serait perdue. -->
				# Les règles de droit

				""");
		texte.append(catalogue.fiches().size()).append(" règles, chacune avec ce qu'elle reproche, sa source et deux exemples.\n\n");
		FamilleRegles.toutes().forEach(f -> texte.append("- [").append(echapper(f.titre())).append("](#").append(f.cle()).append("), ")
				.append(catalogue.fiches(f).size() == 1 ? "1 règle" : catalogue.fiches(f).size() + " règles").append("\n"));
		texte.append("- [Par article du code de la commande publique](#articles)\n- [Cadres des exemples](#cadres)\n");
		FamilleRegles.toutes().forEach(famille -> texte.append(famille(famille)));
		return texte.append(parArticle()).append(cadres()).toString();
	}

	private String famille(FamilleRegles famille) {
		return ancre(famille.cle()) + "## " + echapper(famille.titre()) + "\n\n*" + echapper(famille.titreEn()) + "*\n"
				+ catalogue.fiches(famille).stream().map(ReferenceMarkdown::entree).collect(Collectors.joining());
	}

	private static String entree(FicheRegle fiche) {
		StringBuilder texte = new StringBuilder(ancre(fiche.id()) + "### " + fiche.id() + "\u00A0: " + echapper(Typographie.francaise(fiche.titre())) + "\n\n");
		if (fiche.titreEn() != null) {
			texte.append("*").append(echapper(fiche.titreEn())).append("*\n\n");
		}
		texte.append("> ").append(echapper(Typographie.francaise(fiche.message()))).append("\n");
		if (fiche.messageEn() != null) {
			texte.append(">\n> ").append(echapper(fiche.messageEn())).append("\n");
		}
		texte.append("\n");
		Notice.rubriques(fiche).forEach(r -> texte.append("- **").append(r.titre()).append(r.titre().endsWith("?") ? "** " : "**\u00A0: ").append(echapper(r.texte())).append("\n"));
		if (!fiche.articles().isEmpty()) {
			texte.append("- **Articles du code**\u00A0: ").append(fiche.articles().stream().map(a -> "[" + a + "](#" + a + ")").collect(Collectors.joining(", "))).append("\n");
		}
		return texte.append(fiche.exemple() == null ? "" : exemple(fiche.exemple())).toString();
	}

	private static String exemple(ExempleRegle exemple) {
		return "\n" + Notice.titreDeclenche(exemple) + " (cadre [" + exemple.cadre() + "](#cadre-" + exemple.cadre() + ")) :\n\n"
				+ code(Notice.lignes(exemple, Cas.DECLENCHE)) + "\nCe qui est conforme :\n\n" + code(Notice.lignes(exemple, Cas.CONFORME));
	}

	private String parArticle() {
		StringBuilder texte = new StringBuilder(ancre("articles") + "## Par article du code de la commande publique\n\n"
				+ "| Article | Ce qu'il dit | Règles |\n|---|---|---|\n");
		IndexArticles.de(catalogue).forEach((numero, fiches) -> texte.append("| <a id=\"").append(numero).append("\"></a>").append(numero).append(" | ")
				.append(echapper(IndexArticles.resume(numero))).append(" | ")
				.append(fiches.stream().map(f -> "[" + f.id() + "](#" + f.id() + ")").collect(Collectors.joining(", "))).append(" |\n"));
		return texte.toString();
	}

	private static String cadres() {
		StringBuilder texte = new StringBuilder(ancre("cadres") + "## Cadres des exemples\n\n"
				+ "Un exemple ne montre que les lignes qui comptent. Elles prennent la place de `«ici»` dans le cadre nommé.\n");
		for (Map.Entry<String, String> cadre : ExempleRegle.cadres().entrySet()) {
			texte.append(ancre("cadre-" + cadre.getKey())).append("### Cadre «\u00A0").append(cadre.getKey()).append("\u00A0»\n\n").append(code(cadre.getValue()));
		}
		return texte.toString();
	}

	private static String ancre(String id) {
		return "\n<a id=\"" + id + "\"></a>\n\n";
	}

	private static String code(String lignes) {
		return "```\n" + lignes.stripTrailing() + "\n```\n";
	}

	private static String echapper(String texte) {
		return texte.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
	}
}
