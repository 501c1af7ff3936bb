// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The law of a date: said by itself, and used to judge a draft. */
class DroitTest {

	private static final String BROUILLON = """
			acheteur Ville "Ville d'Aubagne" {
			    type collectivité
			    siret 21690123100011
			    profil d'acheteur "https://marches.aubagne.example"
			}
			marché Papier "Fourniture de papier" {
			    acheteur Ville
			    nature fournitures
			    procédure adaptée
			    publicité BOAMP
			    lancement 30/11/2026
			    durée 24 mois
			    ccag FCS
			    variantes interdites
			    prestations standardisées
			    estimation %s € HT
			    non alloti motif prestations indissociables "Le papier est acheté par format courant, livré aux mêmes dates dans les mêmes bâtiments : aucune prestation distincte ne peut y être identifiée."
			    critères { prix 100 %% }
			}
			""";

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
	}

	@Test
	void itIsSaidWithDatesAndSources() {
		assertEquals(0, clausier.appeler("droit", "--date", "2025-11-01"));
		String texte = clausier.sortie().replace('\u00A0', ' ').replace('\u202F', ' ');
		assertTrue(texte.startsWith("Droit applicable à une consultation lancée le 1er novembre 2025"), texte);
		assertTrue(texte.contains("à partir de 221 000 € HT (du 1er janvier 2024 au 31 décembre 2025) — Avis relatif aux seuils"), texte);
		assertTrue(texte.contains("L. 2112-2-1 : n'existait pas encore (à compter du 22 août 2026)"), texte);
		assertTrue(texte.contains("R-042") && !texte.contains("R-041"), texte);
	}

	@Test
	void withoutDateItIsTheLawOfToday() {
		assertEquals(0, clausier.appeler("droit", "--format", "json"));
		assertEquals(LocalDate.now(), LocalDate.parse(answer().get("date").getAsString()));
	}

	@Test
	void machinesReadOneObject() {
		assertEquals(0, clausier.appeler("droit", "--date", "2026-11-24", "--format", "json"));
		JsonObject seuil = find("seuils", "europeen_FS_collectivite");
		assertEquals(216_000, seuil.get("quantite").getAsInt());
		assertEquals("€ HT", seuil.get("unite").getAsString());
		assertEquals("2026-01-01", seuil.get("de").getAsString());
		assertTrue(seuil.get("confirme").getAsBoolean());
		assertFalse(seuil.get("source").getAsString().isBlank());
		assertEquals("en vigueur", find("articles", "R2152-7").get("valeur").getAsString());
		assertEquals("en vigueur", find("regimes", "critere_environnemental_obligatoire").get("valeur").getAsString());
		assertEquals("erreur", find("regles", "R-041").get("valeur").getAsString());
		assertEquals(0, answer().get("code").getAsInt());
	}

	@Test
	void aDraftIsJudgedByTheLawOfItsDate() throws IOException {
		ecrire("150 000");
		clausier.appeler("verifier", "papier", "--date", "2025-11-01");
		assertFalse(clausier.sortie().contains("R-041") || clausier.sortie().contains("R-042"), clausier.sortie());
		assertEquals(1, clausier.appeler("verifier", "papier"));
		assertTrue(clausier.sortie().contains("ERREUR [R-041]"), clausier.sortie());
	}

	@Test
	void theThresholdIsThatOfTheDate() throws IOException {
		ecrire("218 000");
		clausier.appeler("verifier", "papier", "--date", "2025-11-01");
		assertFalse(clausier.sortie().contains("R-010"), clausier.sortie());
		assertEquals(1, clausier.appeler("verifier", "papier", "--date", "2026-01-01"));
		assertTrue(clausier.sortie().contains("ERREUR [R-010]") && clausier.sortie().replace('\u202F', ' ').contains("216 000"), clausier.sortie());
	}

	private void ecrire(String estimation) throws IOException {
		Files.writeString(Files.createDirectory(folder.resolve("papier")).resolve("papier.marche"), BROUILLON.formatted(estimation));
	}

	private JsonObject answer() {
		return JsonParser.parseString(clausier.sortie()).getAsJsonObject();
	}

	private JsonObject find(String list, String key) {
		for (JsonElement element : answer().getAsJsonArray(list)) {
			if (element.getAsJsonObject().get("cle").getAsString().equals(key)) {
				return element.getAsJsonObject();
			}
		}
		throw new AssertionError(key + " manque à " + list);
	}
}
