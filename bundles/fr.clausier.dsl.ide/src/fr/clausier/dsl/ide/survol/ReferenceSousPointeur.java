// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.TextRegion;

import fr.clausier.law.droit.Articles;
import fr.clausier.law.droit.Citation;

/**
 * An article or a rule that the text names where the pointer is.
 *
 * @param place where it stands
 * @param sens  what it says, as Markdown
 */
record ReferenceSousPointeur(TextRegion place, String sens) {

	private static final Pattern REGLE = Pattern.compile("(?<![\\p{L}\\p{N}])[Rr]-[0-9]{3}(?![0-9])");

	/** @param date the launch date of the purchase; null when it is not known */
	static Optional<ReferenceSousPointeur> a(String text, int offset, LocalDate date) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		String line = text.substring(start, end < 0 ? text.length() : end);
		int at = offset - start;
		Matcher rule = REGLE.matcher(line);
		while (rule.find()) {
			if (rule.start() <= at && at < rule.end()) {
				TextRegion place = new TextRegion(start + rule.start(), rule.end() - rule.start());
				return Explication.deLaRegle(rule.group().toUpperCase(Locale.ROOT)).map(s -> new ReferenceSousPointeur(place, s));
			}
		}
		for (Citation cited : Articles.standard().cites(line)) {
			if (cited.debut() <= at && at < cited.fin()) {
				return Optional.of(new ReferenceSousPointeur(new TextRegion(start + cited.debut(), cited.fin() - cited.debut()), ArticlesExpliques.seul(cited.article(), date)));
			}
		}
		return Optional.empty();
	}
}
