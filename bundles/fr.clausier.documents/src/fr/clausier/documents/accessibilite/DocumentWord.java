// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.Paquet;

/** A Word file taken apart for the check. */
final class DocumentWord {

	private static final int LIEU = 60;
	private static final Pattern MARGE = Pattern.compile("word/[^/]*(?:(header|entete)|footer|pied)[^/]*\\.xml");

	private final Paquet paquet;
	private final Element corps;
	private final Branche branche;
	private final List<Marge> marges = new ArrayList<>();
	private final StylesWord styles;

	/** A header or a footer. @param lieu the name that a reader gives it */
	record Marge(String lieu, Branche branche) {
	}

	/** The elements below one, by local name and in reading order: gone through once for all checks. */
	static final class Branche {

		private final Map<String, List<Element>> parNom = new HashMap<>();

		Branche(Element racine) {
			Xml.parcourir(racine, e -> parNom.computeIfAbsent(e.getLocalName(), n -> new ArrayList<>()).add(e));
		}

		List<Element> tous(String nom) {
			return parNom.getOrDefault(nom, List.of());
		}
	}

	DocumentWord(Paquet paquet) {
		this.paquet = paquet;
		this.corps = Xml.a(partie("word/document.xml").orElseThrow(), "body");
		this.branche = new Branche(corps);
		this.styles = StylesWord.de(paquet.partie("word/styles.xml").orElse(null));
		paquet.parties().keySet().stream().map(MARGE::matcher).filter(Matcher::matches)
				.forEach(m -> marges.add(new Marge(m.group(1) == null ? "Pied de page" : "En-tête de page", new Branche(partie(m.group()).orElseThrow()))));
	}

	Optional<Element> partie(String nom) {
		try {
			return paquet.racine(nom);
		} catch (SAXException e) {
			throw Xml.illisible(e);
		}
	}

	Element corps() {
		return corps;
	}

	/** All that the body holds. */
	Branche branche() {
		return branche;
	}

	/** Headers and footers. */
	List<Marge> marges() {
		return marges;
	}

	StylesWord styles() {
		return styles;
	}

	/** All paragraphs of the body, those of tables included, in reading order. */
	List<Element> paragraphes() {
		return branche.tous("p").stream().filter(DocumentWord::deWord).toList();
	}

	/** All tables of the body. */
	List<Element> tableaux() {
		return branche.tous("tbl").stream().filter(DocumentWord::deWord).toList();
	}

	private static boolean deWord(Element element) {
		return element.getNamespaceURI().endsWith("/wordprocessingml/2006/main");
	}

	/** Level of a heading from 1, 0 for any other paragraph. */
	int niveau(Element paragraphe) {
		String direct = Xml.valeur(paragraphe, "pPr", "outlineLvl");
		int niveau = direct.isEmpty() ? styles.niveau(Xml.valeur(paragraphe, "pPr", "pStyle")) : Integer.parseInt(direct) + 1;
		return niveau > 9 ? 0 : niveau;
	}

	/** Where an element stands: the last heading above it. */
	String lieu(Element element) {
		List<Element> avant = new ArrayList<>();
		boolean[] atteint = {false};
		Xml.parcourir(corps, e -> {
			atteint[0] |= e == element;
			if (!atteint[0] && Xml.est(e, "p") && niveau(e) > 0) {
				avant.add(e);
			}
		});
		return avant.isEmpty() ? "Début du document" : "Sous « " + extrait(Xml.texte(avant.getLast())) + " »";
	}

	/** The beginning of a text. */
	static String extrait(String texte) {
		String net = texte.strip();
		return net.length() <= LIEU ? net : net.substring(0, LIEU - 1).stripTrailing() + "…";
	}
}
