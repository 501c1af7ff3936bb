// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What is wrong inside the texts of clauses, where the correction is known. */
final class Notation {

	private static final Pattern NOM = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

	private Notation() {
	}

	/** A fact with a slip or two: the nearest one. */
	static void voisin(Cas cas) {
		Matcher word = NOM.matcher(cas.source());
		if (cas.donnees().length == 0 || !word.find(cas.offset()) || word.start() != cas.offset()) {
			return;
		}
		String name = cas.donnees()[0];
		int end = word.end();
		cas.proposer("Remplacer « " + word.group() + " » par « " + name + " »", "« " + word.group() + " » remplacé.", "Replace « " + word.group() + " » by « " + name + " »",
				r -> r.remplacer(cas.cible(), cas.offset(), end, name));
	}

	static void rubrique(Cas cas) {
		if (cas.donnees().length > 0 && cas.trait() == Literals.MODELE_CLAUSE__RUBRIQUE) {
			String path = cas.donnees()[0];
			cas.proposer("Écrire la section « " + path + " »", "Section « " + path + " » écrite.", "Write section « " + path + " »",
					r -> r.remplacer(cas.cible(), Literals.MODELE_CLAUSE__RUBRIQUE, '"' + path + '"'));
		}
	}

	/** A value that may be missing: its mark between « si » and « fin ». */
	static void tester(Cas cas) {
		String text = cas.source();
		int open = text.lastIndexOf('«', cas.offset());
		int close = text.indexOf('»', cas.offset());
		if (cas.donnees().length == 0 || open < 0 || close < 0 || text.substring(open + 1, close).matches("(?s)(sinon )?si .*|pour .*")) {
			return;
		}
		String mark = text.substring(open, close + 1);
		cas.proposer("Placer la valeur sous «si " + cas.donnees()[0] + "»", "Valeur placée sous condition.", "Write it only when there is a value",
				r -> r.remplacer(cas.cible(), open, close + 1, "«si " + cas.donnees()[0] + "»" + mark + "«fin»"));
	}

	/** « si » or « pour » that is left open: closed at the end of its line, or of the text when it stands alone on it. */
	static void fermer(Cas cas) {
		String text = cas.source();
		int line = text.lastIndexOf('\n', cas.offset()) + 1;
		int end = text.indexOf('\n', cas.offset());
		int quote = text.indexOf("\"\"\"", cas.offset());
		int close = text.indexOf('»', cas.offset());
		if (close < 0) {
			return;
		}
		boolean alone = end > 0 && text.substring(line, cas.offset()).isBlank() && text.substring(close + 1, end).isBlank() && quote > end;
		int quoteOfLine = text.indexOf('"', close);
		int at = alone ? finDuTexte(text, quote) : end < 0 || quoteOfLine >= 0 && quoteOfLine < end ? quoteOfLine : end;
		// With the character before, for a change does not begin with a line break.
		String written = text.charAt(at - 1) + (alone ? "\n" : "") + "«fin»";
		cas.proposer("Fermer par «fin»", "«fin» ajouté.", "Close it with «fin»", r -> r.remplacer(cas.cible(), at - 1, at, written));
	}

	/** Behind the last word of a text of several lines. */
	private static int finDuTexte(String text, int quote) {
		int end = quote;
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
