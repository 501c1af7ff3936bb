// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;

/** Words found in texts and documents, and how rules report them: {trouve} and {lieu}. */
final class Passages {

	private static final FaitBilingue TEXTE = new FaitBilingue("un texte du marché", "a text of the purchase");

	private Passages() {
	}

	/** The facts of a passage of a typed text. */
	static Map<String, Object> faits(TexteSaisi saisi, int debut, int fin) {
		Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(saisi.texte().substring(debut, fin), debut));
		faits.put("lieu", TEXTE);
		return faits;
	}

	/** The facts of a passage of a document. */
	static Map<String, Object> faits(PieceProduite piece, String trouve) {
		Map<String, Object> faits = new LinkedHashMap<>();
		faits.put("trouve", Portee.mot(trouve));
		faits.put("lieu", Portee.mot("«\u00A0" + piece.titre() + "\u00A0»"));
		return faits;
	}

	/** Reports the first passage of each document that matches. */
	static void signaler(List<PieceProduite> pieces, Pattern motif, ContexteRegle contexte, Signaleur signaleur) {
		signaler(pieces, paragraphe -> true, motif, contexte, signaleur);
	}

	/** The same, where a cheaper look sets aside the lines that cannot match. */
	static void signaler(List<PieceProduite> pieces, Predicate<String> possible, Pattern motif, ContexteRegle contexte, Signaleur signaleur) {
		for (PieceProduite piece : pieces) {
			piece.paragraphes().stream().filter(possible).map(motif::matcher).filter(Matcher::find).findFirst()
					.ifPresent(m -> signaleur.signaler(contexte.marche(), ELEMENT__TITRE, faits(piece, m.group())));
		}
	}
}
