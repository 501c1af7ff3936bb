// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « spaser »: several dossiers, published contracts, follow-up tables, suppositions. */
class SpaserTest {

	@TempDir
	private Path folder;

	private Appelant clausier;

	@BeforeEach
	void begin() throws IOException {
		clausier = new Appelant(folder);
		clausier.exemple("plan-ecoles");
	}

	@Test
	void aSuppositionTellsItsEffectsAndWritesNothing() throws IOException {
		assertEquals(0, clausier.appeler("spaser", "plan-ecoles", "--annee", "2026", "--et-si", "lots 1 et 2 de RenovationGroupeScolaire : insertion 30 %", "--et-si",
				"lot 3 de renovationGroupeScolaire : réservé aux structures d'insertion"), clausier.tout());
		String said = clausier.sortie().replaceAll("[\u00A0\u202F]", " ");
		assertTrue(said.contains("Heures d'insertion, heures : 21 740 h → 30 266 h (+8 526 h)"), said);
		assertTrue(said.contains("Objectif « Marchés réservés » : en retard → en bonne voie"), said);
		assertFalse(Files.exists(folder.resolve("plan-ecoles/spaser")));
	}

	@Test
	void aSuppositionThatCannotBeReadSaysWhy() throws IOException {
		for (List<String> faulty : List.of(List.of("Nulle : insertion 15 %", "aucun marché ne s'appelle « Nulle »"), List.of("lot 99 de RenovationGroupeScolaire : insertion 15 %", "n'a pas de lot 99"),
				List.of("lot 1 de RenovationGroupeScolaire : insertion beaucoup", "ne se lit pas"), List.of("plus d'insertion", "écrivez « lot 2 de MonMarche : insertion 15 % »"))) {
			assertEquals(3, clausier.appeler("spaser", "plan-ecoles", "--et-si", faulty.getFirst()), clausier.tout());
			assertTrue(clausier.tout().contains(faulty.getLast()), clausier.tout());
		}
	}

	@Test
	void severalDossiersAndSourcesGiveOneFollowUpForEachScheme() throws IOException {
		clausier.exemple("toulouse-metropole");
		assertEquals(0, clausier.appeler("spaser", "plan-ecoles", "toulouse-metropole", "--annee", "2019", "--realise", "toulouse-metropole/suivi-2014-2019.csv", "--elus", "--sortie", "suivi"), clausier.tout());
		for (String name : List.of("suivi-spaser-2019-AchatResponsable.xlsx", "suivi-spaser-2019-AchatResponsable-elus.docx", "suivi-spaser-2019-Spaser2025.json", "suivi-spaser-2019-Spaser2025.html",
				"suivi-spaser-2019-Spaser2025.csv", "suivi-spaser-2019-Spaser2025.docx")) {
			assertTrue(Files.size(folder.resolve("suivi").resolve(name)) > 500, name);
		}
		String said = clausier.sortie().replaceAll("[\u00A0\u202F]", " ");
		assertTrue(said.contains("Achats aux structures du handicap : 620 000 € (réalisé), objectif ≥ 620 000 € : atteint"), said);
		assertTrue(said.contains("suivi-2014-2019.csv : 3 lignes, 3 comptées."), said);
	}

	@Test
	void aSourceThatIsNoneIsRefusedInOneSentence() throws IOException {
		Files.writeString(folder.resolve("faux.csv"), "nom;prénom\nDupont;Jean\n");
		assertEquals(3, clausier.appeler("spaser", "plan-ecoles", "--realise", "faux.csv"), clausier.tout());
		assertTrue(clausier.tout().contains("n'a pas de colonne « année »"), clausier.tout());
		assertEquals(3, clausier.appeler("spaser", "plan-ecoles", "--decp", "faux.csv"), clausier.tout());
		assertFalse(clausier.tout().contains("Exception"), clausier.tout());
	}
}
