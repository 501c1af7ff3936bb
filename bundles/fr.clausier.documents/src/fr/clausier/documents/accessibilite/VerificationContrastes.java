// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import fr.clausier.documents.accessibilite.DocumentWord.Branche;

/** Colours of the text against what is painted behind it: run, paragraph, cell, first row of a table, page. */
final class VerificationContrastes implements Verification {

	private static final Pattern COULEUR = Pattern.compile("[0-9A-Fa-f]{6}");
	private static final String PAGE = "FFFFFF";

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		StylesWord styles = document.styles();
		passages(document.branche(), "Corps du document", styles, noter);
		document.marges().forEach(m -> passages(m.branche(), m.lieu(), styles, noter));
	}

	private static void passages(Branche branche, String lieu, StylesWord styles, BiConsumer<String, String> noter) {
		for (Element passage : branche.tous("r")) {
			Element paragraphe = Xml.audessus(passage, "p");
			if (Xml.a(passage, "t") == null || paragraphe == null) {
				continue;
			}
			String style = Xml.valeur(paragraphe, "pPr", "pStyle");
			String couleur = premiere(Xml.valeur(passage, "rPr", "color"), duStyle(passage, styles), styles.couleur(style));
			if (!COULEUR.matcher(couleur).matches()) {
				// The automatic colour turns white by itself on a dark ground.
				continue;
			}
			String fond = premiere(Xml.attribut(Xml.a(passage, "rPr", "shd"), "fill"),
					Xml.attribut(Xml.a(paragraphe, "pPr", "shd"), "fill"), styles.fond(style), cellule(paragraphe, styles));
			fond = COULEUR.matcher(fond).matches() ? fond : PAGE;
			String taille = Xml.valeur(passage, "rPr", "sz");
			boolean gras = styles.gras(style) || Xml.vrai(passage, "rPr", "b");
			double minimum = Contraste.minimum(taille.isEmpty() ? styles.taille(style) : Integer.parseInt(taille), gras);
			double contraste = Contraste.de(couleur, fond);
			if (contraste < minimum) {
				noter.accept(lieu + ", style « " + styles.nom(style) + " »", String.format(Locale.FRANCE,
						"le texte #%s sur fond #%s n'a qu'un contraste de %.1f au lieu de %.1f.", couleur, fond, contraste, minimum));
			}
		}
	}

	private static String duStyle(Element passage, StylesWord styles) {
		String style = Xml.valeur(passage, "rPr", "rStyle");
		return style.isEmpty() ? "" : styles.couleurPropre(style);
	}

	private static String cellule(Element paragraphe, StylesWord styles) {
		Element cellule = Xml.audessus(paragraphe, "tc");
		if (cellule == null) {
			return "";
		}
		Element tableau = Xml.audessus(cellule, "tbl");
		boolean premiere = Xml.a(tableau, "tr") == Xml.audessus(cellule, "tr");
		return premiere(Xml.attribut(Xml.a(cellule, "tcPr", "shd"), "fill"),
				premiere ? styles.fondPremiereLigne(Xml.valeur(tableau, "tblPr", "tblStyle")) : "");
	}

	private static String premiere(String... valeurs) {
		for (String valeur : valeurs) {
			if (!valeur.isEmpty() && !"auto".equals(valeur)) {
				return valeur;
			}
		}
		return "";
	}
}
