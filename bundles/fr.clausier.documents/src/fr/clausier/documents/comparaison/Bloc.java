// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * A block of a document as it is compared: a paragraph, a table or one of its rows, a content control, or anything else.
 *
 * @param element its element
 * @param genre   what it is
 * @param cle     all that it says, without technical numbers
 * @param mots    its words
 * @param enfants blocks of a control, rows of a table
 * @param clause  what a control is about: a clause, the table of contents, a place to write in; may be empty
 */
record Bloc(Element element, Genre genre, String cle, int[] mots, List<Bloc> enfants, String clause) {

	enum Genre {
		PARAGRAPHE, TABLEAU, RANGEE, CONTROLE, AUTRE
	}

	private static final String SOMMAIRE = "Table of Contents";
	/** What a table holds beside its rows when rows can be compared one by one. */
	private static final Set<String> TABLEAU_SIMPLE = Set.of("tblPr", "tblGrid", "tr");

	/** The blocks of a body, a cell or a control, without the last section. */
	static List<Bloc> lire(Element porteur) {
		List<Bloc> blocs = new ArrayList<>();
		for (Element e : ArbreXml.enfants(porteur)) {
			if (!Wml.est(e, "sectPr") && !Wml.est(e, "tcPr")) {
				blocs.add(de(e));
			}
		}
		return blocs;
	}

	private static Bloc de(Element e) {
		String cle = cle(e);
		if (Wml.est(e, "p")) {
			return new Bloc(e, Genre.PARAGRAPHE, cle, Mots.sac(texte(e)), List.of(), "");
		}
		if (Wml.est(e, "sdt") && Wml.enfant(e, "sdtContent") != null) {
			List<Bloc> enfants = lire(Wml.enfant(e, "sdtContent"));
			return new Bloc(e, Genre.CONTROLE, cle, reunir(enfants), enfants, clause(e));
		}
		if (Wml.est(e, "tbl") && ArbreXml.enfants(e).stream().allMatch(n -> Wml.est(n, TABLEAU_SIMPLE))) {
			List<Bloc> rangees = ArbreXml.enfants(e).stream().filter(n -> Wml.est(n, "tr"))
					.map(r -> new Bloc(r, Genre.RANGEE, cle(r), Mots.sac(texte(r)), List.of(), "")).toList();
			return new Bloc(e, Genre.TABLEAU, cle, reunir(rangees), rangees, "");
		}
		return new Bloc(e, Wml.est(e, "tbl") ? Genre.TABLEAU : Genre.AUTRE, cle, Mots.sac(texte(e)), List.of(), "");
	}

	/** Numbers of lists and names of hidden bookmarks are given anew at each generation. */
	private static String cle(Element e) {
		String cle = Signets.sansNoms(Wml.cle(e));
		return cle.contains("<numId") ? cle.replaceAll("<numId val=[1-9]\\d*>", "<numId>") : cle;
	}

	/** Whether it says exactly what another one says, once technical numbers were brought together. */
	boolean memeQue(Bloc autre) {
		return cle.equals(autre.cle) && (cle.indexOf('_') < 0 && !cle.contains("<numId") || Wml.cle(element).equals(Wml.cle(autre.element)));
	}

	private static int[] reunir(List<Bloc> blocs) {
		return Mots.reunir(blocs.stream().map(Bloc::mots).toList());
	}

	/** The text between the marks, paragraphs and tabs parted by a blank. */
	static String texte(Element e) {
		StringBuilder texte = new StringBuilder();
		Wml.parcourir(e, n -> {
			if (Wml.est(n, "t")) {
				texte.append(n.getTextContent());
			} else if (Wml.est(n, "p") || Wml.est(n, "tab") || Wml.est(n, "br")) {
				texte.append(' ');
			}
		});
		return texte.toString();
	}

	private static String clause(Element controle) {
		Element proprietes = Wml.enfant(controle, "sdtPr");
		String clause = Etiquette.de(controle).clause();
		// A table of contents is the same one whatever it lists.
		return !clause.isEmpty() ? clause : proprietes != null && SOMMAIRE.equals(Wml.valeur(Wml.enfant(proprietes, "docPartObj"), "docPartGallery")) ? SOMMAIRE : Wml.valeur(proprietes, "tag");
	}

	Etiquette etiquette() {
		return genre == Genre.CONTROLE ? Etiquette.de(element) : Etiquette.AUCUNE;
	}

	boolean estSommaire() {
		return genre == Genre.CONTROLE && clause.equals(SOMMAIRE);
	}

	/** Whether a paragraph ends a section, which binds it to its place. */
	boolean finDeSection() {
		Element proprietes = Wml.enfant(element, "pPr");
		return genre == Genre.PARAGRAPHE && proprietes != null && Wml.enfant(proprietes, "sectPr") != null;
	}

	/** Table rows that can be compared one by one. */
	boolean detaille() {
		return genre == Genre.TABLEAU && !enfants.isEmpty();
	}
}
