// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;

/** Nothing is left to fill in. What candidates fill in, « annexe à compléter », is no gap: only marks that stand for a missing word are. */
final class R180ChampNonResolu implements ReglePiece {

	private static final Pattern CHAMP = Pattern.compile("\\bX{3,}\\b|\\b[ÀA] COMPL[ÉE]TER\\b|[\\[(<]\\s?(?:[àÀ] (?:compléter|préciser|définir|renseigner|remplir)|\\.{2,}|…|_+)[^\\])>]{0,60}[\\])>]"
			+ "|\\{[^{}\\n]{0,60}\\}|\\?{3,}|_{4,}|\\.{5,}", Pattern.UNICODE_CHARACTER_CLASS);

	/** What every such place holds; looked for first, without a pattern, since most texts hold nothing of it and many are read. */
	private static boolean possible(String texte) {
		for (int i = 0; i < texte.length(); i++) {
			if (switch (texte.charAt(i)) {
				case 'X' -> texte.startsWith("XXX", i);
				case 'C' -> texte.startsWith("COMPL", i);
				case '{' -> true;
				case '[', '(', '<' -> ouvre(texte, i + 1);
				case '?' -> texte.startsWith("???", i);
				case '_' -> texte.startsWith("____", i);
				case '.' -> texte.startsWith(".....", i);
				default -> false;
			}) {
				return true;
			}
		}
		return false;
	}

	/** Whether what follows a bracket may ask for something: « [à compléter] », « (…) », « < ___ > ». */
	private static boolean ouvre(String texte, int place) {
		int i = place < texte.length() && Character.isWhitespace(texte.charAt(place)) ? place + 1 : place;
		return i < texte.length() && ("\u00E0\u00C0_\u2026".indexOf(texte.charAt(i)) >= 0 || texte.startsWith("..", i));
	}

	@Override
	public String id() {
		return "R-180";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			Matcher champ = CHAMP.matcher(saisi.texte());
			if (possible(saisi.texte()) && champ.find()) {
				signaleur.signaler(saisi.objet(), saisi.trait(), Passages.faits(saisi, champ.start(), champ.end()));
			}
		}
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		Passages.signaler(pieces, R180ChampNonResolu::possible, CHAMP, contexte, signaleur);
	}
}
