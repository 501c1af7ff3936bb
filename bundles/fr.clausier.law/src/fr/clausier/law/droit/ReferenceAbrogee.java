// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.Optional;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Statut;

/**
 * A place in a text that names a repealed text.
 *
 * @param debut        offset of its first character
 * @param trouve       the words to replace, as they were written, with the small words that agree with them
 * @param cite         the same without those small words: "article 14 du code des marchés publics"
 * @param texte        name of the repealed text
 * @param etait        what its article was about; empty when no article is named or known
 * @param equivalent   what to cite today, in words
 * @param remplacement words that can stand in the place of the found ones; empty when nobody but the writer can tell
 * @param source       where the equivalence comes from
 * @param statut       how sure it is
 */
public record ReferenceAbrogee(int debut, String trouve, String cite, String texte, String etait, FaitBilingue equivalent, Optional<String> remplacement, String source,
		Statut statut) {

	/** Offset after its last character. */
	public int fin() {
		return debut + trouve.length();
	}
}
