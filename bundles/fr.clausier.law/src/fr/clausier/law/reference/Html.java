// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

/** Well-formed XHTML, a piece at a time. */
final class Html {

	private Html() {
	}

	/** Text as content or attribute. */
	static String texte(String texte) {
		return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** A message pattern: its {facts} are set as variables. */
	static String modele(String message) {
		return texte(message).replaceAll("\\{(\\w+)\\}", "<var>$1</var>");
	}

	static String lien(String adresse, String texte) {
		return "<a href=\"" + texte(adresse) + "\">" + texte(texte) + "</a>";
	}

	/** Lines of the language, without the line end that would show as an empty line. */
	static String code(String lignes) {
		return "<pre><code>" + texte(lignes.stripTrailing()) + "</code></pre>\n";
	}

	/** A page of the folder of the rules. */
	static String page(String titre, String corps) {
		return """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
				<head>
				  <meta charset="UTF-8"/>
				  <title>Clausier : %s</title>
				  <link rel="stylesheet" href="../style.css"/>
				</head>
				<!-- Écrit par releng/doc/generer-reference.sh d'après les fiches des règles : toute modification serait perdue. -->
				<body>
				%s</body>
				</html>
				""".formatted(texte(titre), corps);
	}
}
