// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/** What the styles of a file say, or inherit. Read once for files that follow one another with the same styles, as those of a template do. */
final class StylesWord {

	/** A longer chain of inheritance is a loop. */
	private static final int PROFONDEUR = 20;

	private static final AtomicReference<Lus> DERNIERS = new AtomicReference<>();

	/** @param partie the part, null when the file has none */
	private record Lus(byte[] partie, StylesWord styles) {
	}

	/**
	 * What one style comes to, empty where neither it nor those it is based on say anything.
	 *
	 * @param nom            name in the file, in lower case
	 * @param niveau         level of its headings from 1, 0 when it is no heading
	 * @param numerote       whether its paragraphs are numbered or bulleted
	 * @param couleurPropre  colour that it gives
	 * @param couleur        colour of its text, that of the file when it gives none; empty for the automatic one
	 * @param taille         size of its text, in half points
	 * @param gras           whether its text is bold
	 * @param fond           colour behind its paragraphs
	 * @param premiereLigne  colour behind the first row of its tables
	 */
	private record Style(String nom, int niveau, boolean numerote, String couleurPropre, String couleur, int taille, boolean gras, String fond, String premiereLigne) {
	}

	private final Map<String, Style> styles = new HashMap<>();
	private final Style inconnu;
	private final String parDefaut;
	private final String langueParDefaut;
	private final List<String> langues;

	/** The styles of a part. @param partie the part, null when the file has none */
	static StylesWord de(byte[] partie) {
		Lus lus = DERNIERS.get();
		if (lus == null || !Arrays.equals(lus.partie(), partie)) {
			lus = new Lus(partie, new StylesWord(partie == null ? null : Xml.lire(partie)));
			DERNIERS.set(lus);
		}
		return lus.styles();
	}

	private StylesWord(Element racine) {
		Map<String, Element> ecrits = new HashMap<>();
		String defaut = "";
		for (Element style : racine == null ? List.<Element>of() : ArbreXml.enfants(racine)) {
			if (Xml.est(style, "style")) {
				ecrits.put(Xml.attribut(style, "styleId"), style);
				if ("paragraph".equals(Xml.attribut(style, "type")) && "1".equals(Xml.attribut(style, "default"))) {
					defaut = Xml.attribut(style, "styleId");
				}
			}
		}
		Element caracteres = Xml.a(racine, "docDefaults", "rPrDefault", "rPr");
		ecrits.forEach((id, style) -> styles.put(id, style(style, ecrits, caracteres)));
		inconnu = style(null, ecrits, caracteres);
		parDefaut = defaut;
		langueParDefaut = Xml.valeur(caracteres, "lang");
		langues = racine == null ? List.of() : Xml.tous(racine, "lang").stream().map(l -> Xml.attribut(l, "val")).toList();
	}

	private static Style style(Element style, Map<String, Element> ecrits, Element caracteres) {
		String niveau = chercher(style, ecrits, s -> Xml.valeur(s, "pPr", "outlineLvl"));
		String numero = chercher(style, ecrits, s -> Xml.valeur(s, "pPr", "numPr", "numId"));
		String couleur = chercher(style, ecrits, s -> Xml.valeur(s, "rPr", "color"));
		String taille = chercher(style, ecrits, s -> Xml.valeur(s, "rPr", "sz"));
		taille = taille.isEmpty() ? Xml.valeur(caracteres, "sz") : taille;
		return new Style(Xml.valeur(style, "name").toLowerCase(Locale.ROOT), entier(niveau, -1) + 1, !numero.isEmpty() && !"0".equals(numero), couleur,
				couleur.isEmpty() ? Xml.valeur(caracteres, "color") : couleur, entier(taille, 20),
				"1".equals(chercher(style, ecrits, s -> Xml.a(s, "rPr", "b") == null ? "" : Xml.vrai(s, "rPr", "b") ? "1" : "0")),
				chercher(style, ecrits, s -> Xml.attribut(Xml.a(s, "pPr", "shd"), "fill")), chercher(style, ecrits, StylesWord::premiereLigne));
	}

	/** A template may hold anything in a style that no text uses. */
	private static int entier(String ecrit, int sinon) {
		return ecrit.matches("\\d{1,8}") ? Integer.parseInt(ecrit) : sinon;
	}

	private static String premiereLigne(Element style) {
		return ArbreXml.enfants(style).stream().filter(e -> Xml.est(e, "tblStylePr") && "firstRow".equals(Xml.attribut(e, "type")))
				.map(e -> Xml.attribut(Xml.a(e, "tcPr", "shd"), "fill")).findFirst().orElse("");
	}

	/** What the nearest style of a chain says. */
	private static String chercher(Element premier, Map<String, Element> ecrits, Function<Element, String> lecture) {
		Element style = premier;
		for (int i = 0; style != null && i < PROFONDEUR; i++) {
			String valeur = lecture.apply(style);
			if (!valeur.isEmpty()) {
				return valeur;
			}
			style = ecrits.get(Xml.valeur(style, "basedOn"));
		}
		return "";
	}

	private Style style(String id) {
		return styles.getOrDefault(id.isEmpty() ? parDefaut : id, inconnu);
	}

	/** Name of a style in the file, in lower case. */
	String nom(String id) {
		return style(id).nom();
	}

	/** Level of the headings of a style from 1, 0 when it is no heading. */
	int niveau(String id) {
		return style(id).niveau();
	}

	/** Whether the paragraphs of a style are numbered or bulleted. */
	boolean numerote(String id) {
		return style(id).numerote();
	}

	/** Colour of the text of a style, empty for the automatic one. */
	String couleur(String id) {
		return style(id).couleur();
	}

	/** Colour that a style of characters gives, empty when it gives none. */
	String couleurPropre(String id) {
		return style(id).couleurPropre();
	}

	/** Size of the text of a style, in half points. */
	int taille(String id) {
		return style(id).taille();
	}

	boolean gras(String id) {
		return style(id).gras();
	}

	/** Colour behind the paragraphs of a style, empty when it paints none. */
	String fond(String id) {
		return style(id).fond();
	}

	/** Colour behind the first row of the tables of a style, empty when it paints none. */
	String fondPremiereLigne(String id) {
		return style(id).premiereLigne();
	}

	/** Language of text that says none, empty when the file says none. */
	String langueParDefaut() {
		return langueParDefaut;
	}

	/** Languages that styles set, in their order. */
	List<String> langues() {
		return langues;
	}
}
