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
}
