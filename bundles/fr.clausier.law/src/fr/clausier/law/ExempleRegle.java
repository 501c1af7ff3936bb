// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two short texts of the language that show a rule at work: one that it reproaches, one that it lets pass.
 *
 * @param cadre     frame around the texts, a key of donnees/exemples/cadres.yaml
 * @param date      day to judge them at; null for the launch date that they name
 * @param declenche what breaks the rule
 * @param conforme  what follows it
 * @param pieces    for a rule on documents: by text, a paragraph of each kind of document; empty for others
 */
public record ExempleRegle(String cadre, LocalDate date, String declenche, String conforme, Map<Cas, Map<String, String>> pieces) {

	/** The frame of an example that names none. */
	static final String CADRE_HABITUEL = "marche";

	/** An example without documents. */
	public ExempleRegle(String cadre, LocalDate date, String declenche, String conforme) {
		this(cadre, date, declenche, conforme, Map.of());
	}

	/** One of the two texts. */
	public enum Cas {
		DECLENCHE, CONFORME
	}

	/** Rejects an example that misses a text or names a frame that does not exist. */
	public ExempleRegle {
		Objects.requireNonNull(declenche, "declenche");
		Objects.requireNonNull(conforme, "conforme");
		Cadres.exiger(cadre);
	}

	/** The frames by name, with their lines; the mark «ici» stands where the example goes. */
	public static Map<String, String> cadres() {
		return Cadres.tous();
	}

	/** The text as the sheet gives it, without its frame. */
	public String extrait(Cas cas) {
		return cas == Cas.DECLENCHE ? declenche : conforme;
	}

	/** The documents made of the purchase, those that count for the rule; none for a rule on the purchase itself. */
	public List<PieceProduite> pieces(Cas cas) {
		return pieces.getOrDefault(cas, Map.of()).entrySet().stream()
				.map(e -> new PieceProduite(e.getKey(), e.getKey(), "", e.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).toList())).toList();
	}

	/** The whole file: the text in its frame. Its first purchase is the one to judge, the others are its neighbours. */
	public String texte(Cas cas) {
		return Cadres.entourer(cadre, extrait(cas));
	}
}
