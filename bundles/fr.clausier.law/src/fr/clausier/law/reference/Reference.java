// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.clausier.law.CatalogueRegles;

/** Every file of the rule reference. The same sheets always give the same bytes. */
public final class Reference {

	/** Folder of the pages of the help, which holds nothing else. */
	public static final String PAGES = "bundles/fr.clausier.help/html/regles";

	private Reference() {
	}

	/** Path from the root of the repository to content. */
	public static Map<String, String> fichiers() {
		CatalogueRegles catalogue = CatalogueRegles.standard();
		ReferenceHtml html = new ReferenceHtml(catalogue);
		Map<String, String> fichiers = new LinkedHashMap<>();
		html.pages().forEach((nom, contenu) -> fichiers.put(PAGES + "/" + nom, contenu));
		fichiers.put("bundles/fr.clausier.help/toc-regles.xml", html.sommaireAide());
		fichiers.put("releng/doc/regles.md", new ReferenceMarkdown(catalogue).texte());
		return fichiers;
	}
}
