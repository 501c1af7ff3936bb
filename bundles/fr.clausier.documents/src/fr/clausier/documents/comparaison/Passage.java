// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * A piece of a line: a word, something else inside of a run, a whole field, a mark without width, a link with its own
 * pieces, or a control that is kept or replaced as a whole.
 *
 * @param genre  what it is
 * @param cle    what it says, for comparison
 * @param texte  the word
 * @param mise   look of the run that it stands in; null for the plain look
 * @param cleDeMise what that look says
 * @param noeuds its elements, for what is no word
 */
record Passage(Genre genre, String cle, String texte, Element mise, String cleDeMise, List<Element> noeuds) {

	enum Genre {
		MOT, OBJET, CHAMP, REPERE, LIEN, BLOC
	}

	/** The pieces that a paragraph or a link holds, in order. */
	static List<Passage> lire(Element porteur) {
		List<Passage> passages = new ArrayList<>();
		List<Element> enfants = ArbreXml.enfants(porteur);
		for (int i = 0; i < enfants.size(); i++) {
			Element e = enfants.get(i);
			if (Wml.est(e, "pPr")) {
				continue;
			}
			int fin = Wml.est(e, "r") ? finDeChamp(enfants, i) : -1;
			if (fin >= 0) {
				passages.add(champ(enfants.subList(i, fin + 1)));
				i = fin;
			} else if (Wml.est(e, "r")) {
				passages.addAll(deRun(e));
			} else if (Wml.est(e, "hyperlink")) {
				passages.add(new Passage(Genre.LIEN, "lien" + Wml.cle((Element) e.cloneNode(false)), "", null, "", List.of(e)));
			} else if (repere(e)) {
				passages.add(new Passage(Genre.REPERE, cleDeRepere(e, porteur), "", null, "", List.of(e)));
			} else {
				passages.add(new Passage(Genre.BLOC, Wml.cle(e), "", null, "", List.of(e)));
			}
		}
		return passages;
	}

	private static Passage champ(List<Element> noeuds) {
		StringBuilder cle = new StringBuilder("champ");
		noeuds.forEach(n -> cle.append(Wml.cle(n)));
		return new Passage(Genre.CHAMP, cle.toString(), "", null, "", List.copyOf(noeuds));
	}

	/** Where the field ends that a run begins; -1 when it begins none, or ends elsewhere. */
	private static int finDeChamp(List<Element> enfants, int debut) {
		int profondeur = bornes(enfants.get(debut));
		if (profondeur <= 0) {
			return -1;
		}
		for (int i = debut + 1; i < enfants.size(); i++) {
			profondeur += bornes(enfants.get(i));
			if (profondeur <= 0) {
				return i;
			}
		}
		return -1;
	}

	private static int bornes(Element e) {
		int[] bornes = {0};
		java.util.function.Consumer<Element> compter = n -> {
			if (Wml.est(n, "fldChar")) {
				String type = Wml.attribut(n, "fldCharType");
				bornes[0] += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
			}
		};
		Wml.parcourir(e, compter);
		return bornes[0];
	}

	private static List<Passage> deRun(Element run) {
		List<Passage> passages = new ArrayList<>();
		Element mise = Wml.enfant(run, "rPr");
		String cle = Wml.cle(mise);
		for (Element e : ArbreXml.enfants(run)) {
			if (Wml.est(e, "t")) {
				for (String mot : Mots.decouper(e.getTextContent())) {
					passages.add(new Passage(Genre.MOT, mot, mot, mise, cle, List.of()));
				}
			} else if (!Wml.est(e, "rPr")) {
				passages.add(new Passage(Genre.OBJET, Wml.cle(e), "", mise, cle, List.of(e)));
			}
		}
		return passages;
	}

	private static boolean repere(Element e) {
		String nom = e.getLocalName();
		return nom.startsWith("bookmark") || nom.startsWith("commentRange") || nom.startsWith("perm");
	}

	/** The end of a bookmark bears a number only: it is the end of the bookmark of that name. */
	private static String cleDeRepere(Element e, Element porteur) {
		if (!Wml.est(e, "bookmarkEnd")) {
			return Wml.cle(e);
		}
		for (Element autre : ArbreXml.enfants(porteur)) {
			if (Wml.est(autre, "bookmarkStart") && Wml.attribut(autre, "id").equals(Wml.attribut(e, "id"))) {
				return "fin" + Wml.cle(autre);
			}
		}
		return "fin";
	}

	/** Whether what stands there is alike by chance only: a blank, a comma. */
	boolean faible() {
		return genre == Genre.MOT && Mots.faible(texte);
	}
}
