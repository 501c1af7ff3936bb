// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.model.strategie.Marche;

/** Dates that lack their year, their day or the century of their year. */
final class DatesIncompletes {

	private static final List<String> MOIS = List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre");
	/** A day and a month, with two digits of a year at most. */
	private static final Pattern JOUR_ET_MOIS = Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{2}))?(?![0-9/])");
	private static final Pattern MOIS_ET_ANNEE = Pattern.compile("(?<![0-9]\\s{0,3})\\b(\\p{L}{3,9})\\s+([0-9]{4})\\b");
	private static final int SIECLE = 2000;

	private DatesIncompletes() {
	}

	static void completer(Cas cas) {
		String text = cas.source();
		int start = text.lastIndexOf('\n', cas.offset() - 1) + 1;
		int end = text.indexOf('\n', cas.offset());
		String line = text.substring(start, end < 0 ? text.length() : end);
		Matcher day = JOUR_ET_MOIS.matcher(line);
		while (day.find()) {
			if (ici(cas, start, day)) {
				int d = Integer.parseInt(day.group(1));
				int m = Integer.parseInt(day.group(2));
				String year = day.group(3);
				Set<Integer> years = year != null ? Set.of(SIECLE + Integer.parseInt(year)) : annees(cas, d, m);
				years.forEach(y -> proposer(cas, start + day.start(), start + day.end(), y, m, d));
				return;
			}
		}
		Matcher month = MOIS_ET_ANNEE.matcher(line);
		while (month.find()) {
			int m = MOIS.indexOf(Habitudes.serrer(month.group(1))) + 1;
			if (m > 0 && ici(cas, start, month)) {
				proposer(cas, start + month.start(), start + month.end(), Integer.parseInt(month.group(2)), m, 1);
				return;
			}
		}
	}

	private static boolean ici(Cas cas, int line, Matcher found) {
		int at = cas.offset() - line;
		return found.start() <= at && at <= found.end();
	}

	/** The year in which the day is next to come, when the day is known, and those of the other dates of the file. */
	private static Set<Integer> annees(Cas cas, int day, int month) {
		Set<Integer> years = new LinkedHashSet<>();
		cas.aujourdhui().ifPresent(now -> {
			boolean passed = month < now.getMonthValue() || month == now.getMonthValue() && day < now.getDayOfMonth();
			years.add(now.getYear() + (passed ? 1 : 0));
		});
		EcoreUtil2.getAllContentsOfType(cas.resource().getContents().get(0), Marche.class).stream().map(Marche::getLancement).filter(d -> d != null && d.getYear() >= SIECLE)
				.forEach(d -> years.add(d.getYear()));
		return years;
	}

	private static void proposer(Cas cas, int from, int to, int year, int month, int day) {
		try {
			String date = Valeurs.date(LocalDate.of(year, month, day));
			cas.proposer("Compléter la date : " + date, "Date complétée : vérifiez-la.", "Complete the date: " + date,
					r -> r.remplacer(cas.resource().getContents().get(0), from, to, date));
		} catch (DateTimeException e) {
			return;
		}
	}
}
