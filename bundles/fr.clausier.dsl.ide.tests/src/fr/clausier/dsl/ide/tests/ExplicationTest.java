// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.survol.Explication;
import fr.clausier.dsl.validation.DonneesRegle;

class ExplicationTest {

	private static String lire(Issue issue) {
		return Explication.de(issue).replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	private static Issue issue(String message, DonneesRegle rule) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode("R-052");
		issue.setMessage(message);
		issue.setData(rule.ecrire());
		return issue;
	}

	@Test
	void aFindingOfTheLawIsExplained() throws IOException {
		Atelier shop = new Atelier("marché M \"m\" { nature travaux procédure appel d'offres ouvert lancement 30/11/2026 estimation 9 000 000 € HT }");
		List<Issue> issues = Atelier.INJECTOR.getInstance(IResourceValidator.class).validate(shop.resource, CheckMode.ALL, CancelIndicator.NullImpl);
		String text = lire(issues.stream().filter(i -> "R-090".equals(i.getCode())).findFirst().orElseThrow());
		assertTrue(text.startsWith("**R-090 · Condition d'exécution sociale absente**\n\n"), text);
		assertTrue(text.contains("est obligatoire.\n\n**Que faire ?** "), text);
		assertTrue(text.contains("**Pourquoi ?** Depuis le 22 août 2026"), text);
		assertTrue(text.contains("**Source :** Code de la commande publique, art. L2112-2-1"), text);
		assertTrue(text.contains("**Depuis le** 22 août 2026"), text);
		assertFalse(text.contains("juriste") || text.contains("érogation"), text);
	}

	@Test
	void doubtDerogationAndPolicyEachHaveTheirParagraph() {
		DonneesRegle rule = new DonneesRegle("Titre", "Guide", "Parce que.", "Changer.", "non", "", "oui", "urgence *vraie*", "Délibération.", Map.of());
		String text = lire(issue("Dérogation acceptée (urgence *vraie*) : C'est trop. (Guide, à confirmer) Gravité fixée par la politique de l'acheteur : Délibération.", rule));
		assertEquals("""
				**R-052 · Titre**

				C'est trop.

				**Que faire ?** Changer.

				**Pourquoi ?** Parce que.

				**Source :** Guide

				**À confirmer par un juriste.**

				**Gravité fixée par la politique de l'acheteur :** Délibération.

				**Dérogation acceptée :** urgence \\*vraie\\*

				Le constat n'est plus affiché que pour information.""", text);
	}

	@Test
	void aPossibleDerogationIsShownAsItIsWritten() {
		String text = lire(issue("C'est trop.", new DonneesRegle("Titre", "", "", "", "oui", "", "oui", "", "", Map.of())));
		assertTrue(text.endsWith("`dérogation R-052 \"raison\"`"), text);
	}

	@Test
	void whatComesFromNoRuleIsItsMessage() {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setMessage("Il manque « } ».");
		assertEquals("Il manque « } ».", Explication.de(issue));
	}
}
