// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.ExempleRegle;
import fr.clausier.law.FicheRegle;

/** Each fix of each rule, on the example that its sheet gives of what breaks it. */
class CorrectionsDesReglesTest {

	/** More steps than any example needs: one finding may be set right lot after lot. */
	private static final int PAS = 6;
	private static final Set<String> CODES = Familles.registre().codes();

	static Stream<String> corrigeables() {
		return CatalogueRegles.standard().fiches().stream().filter(f -> f.exemple() != null && CODES.contains(f.id())).map(FicheRegle::id);
	}

	@ParameterizedTest
	@MethodSource("corrigeables")
	void everyAlternativeSilencesTheRule(String rule) {
		essayer(rule, exemple(rule));
	}

	@ParameterizedTest
	@MethodSource("corrigeables")
	void commentsStay(String rule) {
		essayer(rule, Etabli.commenter(exemple(rule)));
	}

	@ParameterizedTest
	@MethodSource("corrigeables")
	void whatIsWrittenHasTheFormOfTheHouse(String rule) {
		XtextResource resource = Etabli.lire(Etabli.maison(exemple(rule)));
		Issue issue = Etabli.constats(resource, rule, date(rule)).get(0);
		for (CorrectionProposee fix : Etabli.corrections(resource, issue)) {
			String after = fix.appliquer(Etabli.FICHIER, Etabli.texte(resource));
			assertEquals(Etabli.maison(after), after, fix.titre());
		}
	}

	@ParameterizedTest
	@MethodSource("corrigeables")
	void titlesTellTheAlternativesApart(String rule) {
		XtextResource resource = Etabli.lire(exemple(rule));
		List<CorrectionProposee> fixes = Etabli.corrections(resource, Etabli.constats(resource, rule, date(rule)).get(0));
		assertEquals(fixes.size(), fixes.stream().map(CorrectionProposee::titre).distinct().count());
		fixes.forEach(f -> assertFalse(f.titre().isBlank() || f.titreEn().isBlank() || !f.fait().endsWith("."), f.toString()));
	}

	@ParameterizedTest
	@MethodSource("corrigeables")
	void tabsAndForeignLineEndsAreKept(String rule) {
		String text = Etabli.maison(exemple(rule)).replace("    ", "\t").replace("\n", "\r\n");
		XtextResource resource = Etabli.lire(text);
		for (CorrectionProposee fix : Etabli.corrections(resource, Etabli.constats(resource, rule, date(rule)).get(0))) {
			String after = fix.appliquer(Etabli.FICHIER, text);
			assertEquals(after.replace("\r\n", "").indexOf('\n'), -1, fix.titre() + "\n" + after);
			assertFalse(after.contains("\n    "), fix.titre() + "\n" + after);
		}
	}

	@Test
	void theSheetSaysYesWhereAFixIsRegistered() {
		assertEquals(List.of(), fiches(f -> CODES.contains(f.id()) && !f.correction().possible()), "ces règles ont une correction et leur fiche dit non");
	}

	@Test
	void aFixIsRegisteredWhereTheSheetSaysYes() {
		List<String> missing = fiches(f -> f.correction().possible() && !CODES.contains(f.id()));
		assertEquals(List.of(), missing);
	}

	private static List<String> fiches(Predicate<FicheRegle> choice) {
		return CatalogueRegles.standard().fiches().stream().filter(f -> f.correction() != null && choice.test(f)).map(FicheRegle::id).toList();
	}

	private static void essayer(String rule, String text) {
		XtextResource resource = Etabli.lire(text);
		List<Issue> issues = Etabli.constats(resource, rule, date(rule));
		assertFalse(issues.isEmpty(), "l'exemple ne déclenche pas " + rule);
		List<CorrectionProposee> fixes = Etabli.propres(resource, issues.get(0));
		assertFalse(fixes.isEmpty(), "aucune correction proposée pour " + rule);
		for (int i = 0; i < fixes.size(); i++) {
			essayer(rule, text, i);
		}
	}

	private static void essayer(String rule, String text, int alternative) {
		String current = text;
		for (int step = 0; step < PAS; step++) {
			XtextResource resource = Etabli.lire(current);
			List<Issue> issues = Etabli.constats(resource, rule, date(rule));
			if (issues.isEmpty()) {
				String house = Etabli.maison(current);
				assertEquals(house, Etabli.maison(house), rule);
				return;
			}
			List<CorrectionProposee> fixes = Etabli.propres(resource, issues.get(0));
			assertFalse(fixes.isEmpty(), "plus de correction pour " + issues.get(0).getMessage() + "\n" + current);
			CorrectionProposee fix = fixes.get(Math.min(alternative, fixes.size() - 1));
			String after = Etabli.appliquer(resource, fix);
			assertEquals(List.of(), Etabli.erreurs(Etabli.lire(after)), fix.titre() + "\n" + after);
			assertTrue(Etabli.commentaires(after).containsAll(Etabli.commentaires(current)), fix.titre() + "\n" + after);
			current = after;
		}
		assertEquals(List.of(), Etabli.constats(Etabli.lire(current), rule, date(rule)).stream().map(Issue::getMessage).toList(), current);
	}

	private static String exemple(String rule) {
		return fiche(rule).exemple().texte(ExempleRegle.Cas.DECLENCHE);
	}

	private static LocalDate date(String rule) {
		return fiche(rule).exemple().date();
	}

	private static FicheRegle fiche(String rule) {
		return CatalogueRegles.standard().fiche(rule).orElseThrow();
	}
}
