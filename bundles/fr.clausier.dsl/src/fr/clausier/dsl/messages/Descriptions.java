// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import static java.util.Map.entry;

import java.util.Map;

/** How sentences name the values of the language, each with an example that may be copied. */
final class Descriptions {

	private static final Map<String, String> VALEURS = Map.ofEntries(
			entry("Nom", "un nom court d'un seul mot, par exemple «\u00A0EcoleVallon\u00A0»"),
			entry("Identifiant", "un nom de clause ou de document, par exemple «\u00A0CCAP-INS-02\u00A0»"),
			entry("ModeleClause", "le nom d'une clause, par exemple «\u00A0CCAP-INS-02\u00A0»"),
			entry("ModeleDocument", "le nom d'un document, par exemple «\u00A0CCAP\u00A0»"),
			entry("MotDeCondition", "une condition, par exemple «\u00A0marche.alloti et non marche.global\u00A0»"),
			entry("Fondement", "un article, par exemple «\u00A0L2112-2\u00A0», ou un autre texte entre guillemets droits"),
			entry("Version", "un numéro de version, par exemple «\u00A02026.11\u00A0»"),
			entry("Nombre", "un nombre, par exemple «\u00A012,5\u00A0»"),
			entry("Entier", "un nombre entier, par exemple «\u00A03\u00A0»"),
			entry("INT", "un nombre"),
			entry("Heures", "un nombre d'heures, par exemple «\u00A01\u00A0200\u00A0heures\u00A0»"),
			entry("Postes", "un nombre de postes, par exemple «\u00A02\u00A0postes\u00A0»"),
			entry("Jours", "un nombre de jours, par exemple «\u00A015\u00A0jours\u00A0»"),
			entry("Pourcent", "un pourcentage, par exemple «\u00A045\u00A0%\u00A0»"),
			entry("Montant", "un montant, par exemple «\u00A050\u00A0€\u00A0»"),
			entry("MontantHT", "un montant hors taxes, par exemple «\u00A04\u00A0000\u00A0000\u00A0€\u00A0HT\u00A0»"),
			entry("DureeMois", "une durée, par exemple «\u00A024\u00A0mois\u00A0»"),
			entry("Date", "une date, par exemple «\u00A030/11/2026\u00A0»"),
			entry("Heure", "une heure, par exemple «\u00A012h00\u00A0»"),
			entry("Siret", "un numéro Siret de 14 chiffres"),
			entry("Cpv", "un code CPV de 8 chiffres, par exemple «\u00A045214210\u00A0»"),
			entry("Article", "un article ou une règle, par exemple «\u00A0L2113-13\u00A0»"),
			entry("NumeroArticle", "un numéro d'article, par exemple «\u00A019.2\u00A0»"),
			entry("Unite", "une unité, par exemple «\u00A0% de la masse\u00A0» ou \"kg par m²\""),
			entry("Chaine", "un texte entre guillemets droits, par exemple \"Gros œuvre\""),
			entry("STRING", "un texte entre guillemets droits, par exemple \"Gros œuvre\""),
			entry("Texte", "un texte entre guillemets droits, ou entre deux fois trois guillemets s'il tient sur plusieurs lignes"),
			entry("Acheteur", "le nom d'un acheteur du dossier"),
			entry("Facilitateur", "le nom d'un facilitateur du dossier"));

	private Descriptions() {
	}

	static String de(String rule) {
		return VALEURS.getOrDefault(rule, "une valeur");
	}
}
