// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.dsl.ide.completion.listes.Liste;
import fr.clausier.dsl.ide.completion.listes.ListesConnues;

/** Values in completion: what is computed, what the law fixes, what lists hold. */
class ValeursTest {

	private static final String LOT = "acheteur Ville \"V\" { type collectivité dépenses de fonctionnement 70 000 000 € }\nmarché M \"m\" {\nacheteur Ville\nnature travaux\nlancement 30/11/2026\n"
			+ "durée 24 mois\nlot 1 A \"Peinture\" {\nestimation 900 000 € HT\nmain d'œuvre 45 %\ncoût horaire 36 €\n";

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", value = { "insertion § => 1 125 heures", "insertion 10 % {} avance § => 5 %", "titulaire PME avance § => 10 %", "titulaire PME retenue de garantie § => 3 %",
			"délai § => 24 mois", "chiffre d'affaires minimal § => 1 350 000 € HT", "restauration { bio § => 20 %", "critères { prix 60 points environnement § => 40 points",
			"critères { prix 60 % { \"a\" 40 % \"b\" § => 20 %", "critères { prix 60 % { \"a\" 40 % du critère \"b\" § => 60 %", "environnement { déchets valorisés 70 § => % des déchets",
			"environnement { déchets valorisés 70 % preuve § => \"bordereaux de suivi des déchets\"", "insertion 1 heure par tranche de 2 000 € au-delà de § => 5 404 000 €",
			"cpv 4544§ => 45442100", "cpv peinture batim§ => 45442110", "cpv 45442100, nettoy§ => 90910000", "label \"ecolabel eur§ => \"Écolabel européen\" ou équivalent",
			"label § => \"Écolabel européen\" ou équivalent", "agec \"text§ => \"TEXTILE\"", "dérogation R-05§ => R-052", "dérogation § => R-052" })
	void offered(String typed, String expected) throws IOException {
		List<String> texts = new Atelier(LOT + typed + "\n}\n}\n").textes().stream().map(t -> t.replace('\u00A0', ' ')).toList();
		assertTrue(texts.contains(expected), typed + " : " + texts);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", value = { "lieu d'exécution NUTS bouches§ => FRL04", "lieu d'exécution département 13§ => 13", "lieu d'exécution région corse§ => 94",
			"motif sans publicité § => R2122-8", "motif sans publicité innov§ => R2122-9-1", "durée § => 48 mois" })
	void offeredInAPurchase(String typed, String expected) throws IOException {
		List<String> texts = new Atelier("marché M \"m\" {\n" + typed + "\n}\n").textes().stream().map(t -> t.replace('\u00A0', ' ')).toList();
		assertTrue(texts.contains(expected), typed + " : " + texts);
	}

	@Test
	void articlesOfReservations() throws IOException {
		assertTrue(new Atelier("marché M \"m\" réservé aux structures du handicap (§").textes().contains("L2113-12"));
	}

	@Test
	void aPolicyTakesAllRules() throws IOException {
		assertTrue(new Atelier("politique P \"p\" { règle prix unique§").textes().contains("R-041"));
	}

	@Test
	void aCodeIsShownWithItsLabelAndReplacesTheWordsTyped() throws IOException {
		ContentAssistEntry entry = new Atelier("marché M \"m\" {\ncpv peinture batim§\n}").propositions().get(0);
		assertEquals("peinture batim", entry.getPrefix());
		assertTrue(entry.getLabel().startsWith(entry.getProposal() + " "), entry.getLabel());
		assertTrue(entry.getDocumentation().contains(" › "), entry.getDocumentation());
	}

	@Test
	void aTradeComesWithItsFiguresAndTheirSource() throws IOException {
		List<ContentAssistEntry> entries = new Atelier("marché M \"m\" {\nmétier \"peint§\n}").propositions();
		assertTrue(entries.stream().allMatch(e -> e.getDocumentation().contains("Source")), entries.toString());
		assertTrue(entries.stream().anyMatch(e -> e.getProposal().startsWith("\"Peinture")), entries.toString());
		// Where the closing quote is there already it is not typed twice.
		assertTrue(new Atelier("marché M \"m\" {\nmétier \"peint§\"\n}").textes().stream().noneMatch(t -> t.endsWith("\"")));
	}

	@Test
	void labourOfTheTradeIsOffered() throws IOException {
		List<ContentAssistEntry> entries = new Atelier("marché M \"m\" { lot 1 \"Nettoyage des locaux\" { main d'œuvre § } }").propositions();
		assertTrue(entries.stream().anyMatch(e -> e.getDocumentation().contains("fourchette")), entries.toString());
	}

	@Test
	void tablesOfTheFolder(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("heures.csv"), "a");
		Files.writeString(folder.resolve("notes.txt"), "a");
		String text = "relevé \"";
		Optional<Liste> list = Atelier.INJECTOR.getInstance(ListesConnues.class).a(text, text.length(), null, URI.createFileURI(folder.resolve("a.marche").toString()));
		assertEquals(List.of("\"heures.csv\""), list.orElseThrow().valeurs().stream().map(v -> v.texte()).toList());
	}

	@Test
	void textsAreNotSearched() throws IOException {
		assertTrue(Atelier.INJECTOR.getInstance(ListesConnues.class).a("note \"voir cpv peinture", 22, null, null).isEmpty());
	}

	@Test
	void namesSayWhatTheyStandFor() throws IOException {
		ContentAssistEntry entry = new Atelier("acheteur Ville \"Ville de Marseille\" { type collectivité } marché M \"m\" { acheteur § }").propositions().stream()
				.filter(e -> "Ville".equals(e.getProposal())).findFirst().orElseThrow();
		assertEquals("Ville de Marseille, collectivité", entry.getDescription());
	}
}
