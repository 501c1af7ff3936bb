// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/** The styles of a file: what each says, or inherits. */
final class StylesWord {

	/** A longer chain of inheritance is a loop. */
	private static final int PROFONDEUR = 20;

	private final Element racine;
	private final Map<String, Element> styles = new HashMap<>();
	private String parDefaut = "";

	/** @param racine root of the part, null when the file has none */
	StylesWord(Element racine) {
		this.racine = racine;
		if (racine != null) {
			ArbreXml.enfants(racine).stream().filter(e -> Xml.est(e, "style")).forEach(s -> {
				styles.put(Xml.attribut(s, "styleId"), s);
				if ("paragraph".equals(Xml.attribut(s, "type")) && "1".equals(Xml.attribut(s, "default"))) {
					parDefaut = Xml.attribut(s, "styleId");
				}
			});
		}
	}

	/** Properties of characters where nothing is said, null when the file has none. */
	Element caracteresParDefaut() {
		return Xml.a(racine, "docDefaults", "rPrDefault", "rPr");
	}

	Element racine() {
		return racine;
	}

	/** Name of a style in the file, in lower case. */
	String nom(String id) {
		return Xml.valeur(styles.get(id.isEmpty() ? parDefaut : id), "name").toLowerCase(Locale.ROOT);
	}

	/** Level of the headings of a style from 1, 0 when it is no heading. */
	int niveau(String id) {
		String niveau = chercher(id, s -> Xml.valeur(s, "pPr", "outlineLvl"));
		return niveau.isEmpty() ? 0 : Integer.parseInt(niveau) + 1;
	}

	/** Whether the paragraphs of a style are numbered or bulleted. */
	boolean numerote(String id) {
		String numero = chercher(id, s -> Xml.valeur(s, "pPr", "numPr", "numId"));
		return !numero.isEmpty() && !"0".equals(numero);
	}

	/** Colour of the text of a style, empty for the automatic one. */
	String couleur(String id) {
		return ouDefaut(chercher(id, s -> Xml.valeur(s, "rPr", "color")), "color");
	}

	/** Colour that a style of characters gives, empty when it gives none. */
	String couleurPropre(String id) {
		return chercher(id, s -> Xml.valeur(s, "rPr", "color"));
	}

	/** Size of the text of a style, in half points. */
	int taille(String id) {
		String taille = ouDefaut(chercher(id, s -> Xml.valeur(s, "rPr", "sz")), "sz");
		return taille.isEmpty() ? 20 : Integer.parseInt(taille);
	}

	boolean gras(String id) {
		return "1".equals(chercher(id, s -> Xml.a(s, "rPr", "b") == null ? "" : Xml.vrai(s, "rPr", "b") ? "1" : "0"));
	}

	/** Colour behind the paragraphs of a style, empty when it paints none. */
	String fond(String id) {
		return chercher(id, s -> Xml.attribut(Xml.a(s, "pPr", "shd"), "fill"));
	}

	/** Colour behind the first row of the tables of a style, empty when it paints none. */
	String fondPremiereLigne(String id) {
		return chercher(id, s -> ArbreXml.enfants(s).stream()
				.filter(e -> Xml.est(e, "tblStylePr") && "firstRow".equals(Xml.attribut(e, "type")))
				.map(e -> Xml.attribut(Xml.a(e, "tcPr", "shd"), "fill")).findFirst().orElse(""));
	}

	private String ouDefaut(String valeur, String nom) {
		return valeur.isEmpty() && caracteresParDefaut() != null ? Xml.valeur(caracteresParDefaut(), nom) : valeur;
	}

	/** What the nearest style of a chain says. */
	private String chercher(String id, Function<Element, String> lecture) {
		Element style = styles.get(id.isEmpty() ? parDefaut : id);
		for (int i = 0; style != null && i < PROFONDEUR; i++) {
			String valeur = lecture.apply(style);
			if (!valeur.isEmpty()) {
				return valeur;
			}
			style = styles.get(Xml.valeur(style, "basedOn"));
		}
		return "";
	}

	/** Styles whose language is set. */
	List<Element> langues() {
		return racine == null ? List.of() : Xml.tous(racine, "lang");
	}
}
