// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.junit.jupiter.api.Test;

class CompletionTest {

	@Test
	void emptyFileOffersDeclarationsAndModels() throws IOException {
		List<ContentAssistEntry> entries = new Atelier("§").propositions();
		assertTrue(entries.stream().anyMatch(e -> "marché".equals(e.getProposal())));
		assertTrue(entries.stream().anyMatch(e -> "nouveau marché alloti".equals(e.getLabel())));
	}

	@Test
	void keywordComesWithItsSentence() throws IOException {
		ContentAssistEntry entry = new Atelier("marché M \"m\" { lanc§ }").propositions().stream().filter(e -> "lancement".equals(e.getProposal())).findFirst().orElseThrow();
		assertTrue(entry.getDocumentation().contains("droit applicable"), entry.getDocumentation());
	}

	@Test
	void accentsOfThePrefixAreOptional() throws IOException {
		assertTrue(new Atelier("marché M \"m\" { crit§ }").textes().contains("critères"));
	}

	@Test
	void phrasesAreOfferedWhole() throws IOException {
		List<String> texts = new Atelier("marché M \"m\" { procédure § }").textes();
		assertTrue(texts.contains("appel d'offres ouvert"), texts.toString());
		assertFalse(texts.contains("appel"), texts.toString());
	}

	@Test
	void statementsAreOfferedWithAllTheirWords() throws IOException {
		List<String> texts = new Atelier("marché M \"m\" { lot 1 A \"a\" { § } }").textes();
		assertTrue(texts.containsAll(List.of("coût horaire", "main d'œuvre", "chiffre d'affaires minimal", "retenue de garantie", "dispensé de procédure")), texts.toString());
		assertTrue(new Atelier("marché M \"m\" { lot 1 A \"a\" { coût § } }").textes().contains("horaire"));
	}

	@Test
	void anyWordOfAPhraseFindsIt() throws IOException {
		assertEquals(List.of("appel d'offres ouvert"), new Atelier("marché M \"m\" { procédure ouv§ }").textes());
	}

	@Test
	void referencesAreThoseOfTheFolder() throws IOException {
		List<String> texts = new Atelier("acheteur Ville \"V\" { } facilitateur Maison \"F\" { } marché M \"m\" { acheteur § }").textes();
		assertTrue(texts.contains("Ville"), texts.toString());
		assertFalse(texts.contains("Maison"), texts.toString());
	}

	@Test
	void remainingWeightIsComputed() throws IOException {
		List<String> texts = new Atelier("marché M \"m\" { critères { prix 45 % technique 35 % environnement § } }").textes();
		assertTrue(texts.contains("20\u00A0%"), texts.toString());
	}

	@Test
	void modelsCarryTabStopsAndTheIndentOfTheLine() throws IOException {
		Atelier atelier = new Atelier("marché M \"m\" {\n    lot§\n}");
		ContentAssistEntry entry = atelier.propositions().stream().filter(e -> "lot avec clause d'insertion".equals(e.getLabel())).findFirst().orElseThrow();
		assertTrue(entry.getProposal().contains("\n        estimation 100 000 € HT"), entry.getProposal());
		assertEquals(1, entry.getEditPositions().get(0).getLength());
		int start = atelier.texte.indexOf("lot");
		assertEquals("1", entry.getProposal().substring(entry.getEditPositions().get(0).getOffset() - start, entry.getEditPositions().get(0).getOffset() - start + 1));
	}

	@Test
	void nothingIsOfferedTwice() throws IOException {
		List<ContentAssistEntry> entries = new Atelier("marché M \"m\" { § }").propositions();
		assertEquals(entries.size(), entries.stream().map(e -> e.getProposal() + e.getLabel()).distinct().count());
	}

	@Test
	void aCpvCodeIsFoundByItsDigitsOrByItsWords() throws IOException {
		assertTrue(lot("cpv 4544§").textes().contains("45442100"), lot("cpv 4544§").textes().toString());
		ContentAssistEntry painting = lot("cpv 45000000, peint§").proposition("45442100");
		assertEquals("45442100 Travaux de peinture", painting.getLabel());
		assertTrue(painting.getDocumentation().contains(" › "), painting.getDocumentation());
		assertTrue(lot("cpv §").textes().contains("45000000"));
	}

	@Test
	void labelsAreThoseOfTheCatalogueAndTheirTextIsClosedOnce() throws IOException {
		assertTrue(lot("label §").textes().contains("\"FSC\" ou équivalent"), lot("label §").textes().toString());
		assertTrue(lot("label eco§").textes().contains("\"Écolabel européen\" ou équivalent"), lot("label eco§").textes().toString());
		assertTrue(lot("label \"eco§\"").textes().contains("\"Écolabel européen"), lot("label \"eco§\"").textes().toString());
		assertTrue(lot("label §").proposition("\"Label Rouge\" ou équivalent").getDocumentation().contains("restauration collective"));
	}

	@Test
	void tradesComeWithTheirRangesAndWhereTheyWereFound() throws IOException {
		ContentAssistEntry trade = lot("métier §").proposition("\"Bâtiment tous corps d'état\"");
		assertTrue(trade.getDescription().contains("25 à 30"), trade.getDescription());
		assertTrue(trade.getDocumentation().contains("Source"), trade.getDocumentation());
		assertEquals(List.of("50\u00A0%"), lot("métier \"Bâtiment tous corps d'état\" main d'œuvre §").textes());
	}

	@Test
	void categoriesRulesAndDepartmentsAreNamedByTheirCode() throws IOException {
		assertTrue(lot("agec §").textes().contains("\"TEXTILE\""));
		assertTrue(lot("dérogation §").textes().contains("R-023"), lot("dérogation §").textes().toString());
		assertTrue(lot("dérogation R-02§").textes().contains("R-023"), lot("dérogation R-02§").textes().toString());
		assertEquals("R-02", lot("dérogation R-02§").proposition("R-023").getPrefix());
		assertFalse(lot("dérogation R-02§").textes().contains("R-031"));
		assertTrue(new Atelier("politique P \"p\" { règle avanc§ }").propositions().stream().anyMatch(e -> e.getProposal().startsWith("R-") && e.getDescription().contains("vance")));
		assertEquals("13 Bouches-du-Rhône", new Atelier("acheteur A \"a\" { département rhone§ }").proposition("13").getLabel());
		assertTrue(new Atelier("marché M \"m\" { lieu d'exécution département 2§ }").textes().contains("2A"));
		assertFalse(new Atelier("marché M \"m\" { lieu d'exécution commune § }").textes().contains("13"));
	}

	private static Atelier lot(String statements) throws IOException {
		return new Atelier("marché M \"m\" { lot 1 A \"a\" { " + statements + " } }");
	}
}
