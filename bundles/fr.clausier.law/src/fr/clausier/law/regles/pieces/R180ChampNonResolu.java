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

	/** What every such place holds; looked for first, since it takes a tenth of the time. */
	private static final Pattern SIGNES = Pattern.compile("XXX|COMPL|\\{|[\\[(<]\\s?(?:[\u00E0\u00C0_\u2026]|\\.\\.)|\\?{3}|_{4}|\\.{5}");

	@Override
	public String id() {
		return "R-180";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			Matcher champ = CHAMP.matcher(saisi.texte());
			if (SIGNES.matcher(saisi.texte()).find() && champ.find()) {
				signaleur.signaler(saisi.objet(), saisi.trait(), Passages.faits(saisi, champ.start(), champ.end()));
			}
		}
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		Passages.signaler(pieces, SIGNES.asPredicate(), CHAMP, contexte, signaleur);
	}
}
