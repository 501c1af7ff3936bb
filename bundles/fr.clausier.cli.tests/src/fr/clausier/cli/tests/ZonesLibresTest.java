// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static fr.clausier.cli.tests.Appelant.remplacer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a purchase: documents are made, written in, made again after the strategy has changed; no text is ever lost. */
class ZonesLibresTest {

	private static final String VISITE = "Visite des lieux le mardi 8 décembre à 9 heures.";

	@TempDir
	Path folder;
	private Appelant clausier;
	private Path strategie;
	private Path ccap;
	private Path reglement;

	@BeforeEach
	void start() throws IOException {
		clausier = new Appelant(folder);
		strategie = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(clausier.sortie().contains("Accessibilité : aucun défaut") && !clausier.sortie().contains("R-180"), clausier.sortie());
		ccap = folder.resolve("dce/02-CCAP.docx");
		reglement = folder.resolve("dce/01-reglement-consultation.docx");
	}

	private int refaire(String... options) {
		return clausier.appeler(Stream.concat(Stream.of("generer", "pex-toulouse", "--sortie", "dce"), Stream.of(options)).toArray(String[]::new));
	}

	private List<String> noms(String part) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("dce"))) {
			return files.map(f -> f.getFileName().toString()).filter(n -> n.contains(part)).sorted().toList();
		}
	}

	@Test
	void textsInTheirPlacesAreKeptWhateverTheStrategyBecomes() throws IOException {
		assertTrue(clausier.sortie().contains("Zones libres encore vides") && clausier.sortie().contains("02-CCAP.docx (Précisions sur la durée et les délais ;"), clausier.sortie());
		Main.ouvrir(reglement).zone("renseignements-complementaires", VISITE, "Badge à l'accueil.").enregistrer();
		Main.ouvrir(ccap).zone("prix-precisions", "Les prix sont révisés au premier janvier.").enregistrer();
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(0, refaire("--comparer"), clausier.tout());
		assertTrue(clausier.sortie().contains("Repris dans « 02-CCAP.docx » : 1 zone libre."), clausier.sortie());
		assertFalse(clausier.sortie().contains("(Renseignements complémentaires propres"), clausier.sortie());
		assertTrue(Main.ouvrir(reglement).texte().contains(VISITE + "\nBadge à l'accueil."), Main.ouvrir(reglement).texte());
		assertTrue(Main.ouvrir(ccap).texte().contains("Les prix sont révisés au premier janvier."));
		assertTrue(Main.ouvrir(ccap).texte().contains("65 €"));

		assertFalse(clausier.sortie().contains("en-têtes ou pieds de page ont changé"), clausier.sortie());

		// Made again without any change, they are the same; made again from their fingerprint too, with what hands wrote.
		List<String> compared = noms("comparaison");
		assertEquals(List.of("02-CCAP-comparaison.docx"), compared);
		byte[] before = Files.readAllBytes(reglement);
		assertEquals(0, refaire(), clausier.tout());
		assertArrayEquals(before, Files.readAllBytes(reglement));
		assertEquals(0, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("preuve/01-reglement-consultation.docx")));
		assertEquals(0, refaire("--comparer"), clausier.tout());
		assertEquals(compared, noms("comparaison"));
		assertEquals(0, clausier.appeler("relire", "pex-toulouse", "--sortie", "dce"), clausier.tout());
	}

	@Test
	void aTextWhosePlaceIsGoneGoesToAnAnnexThatStays() throws IOException {
		Main.ouvrir(ccap).zone("prix-precisions", "Les prix sont révisés au premier janvier.").enregistrer();
		// The buyer drops the place, and later another one.
		Path library = folder.resolve("pex-toulouse/sans.clauses");
		Files.writeString(library, "bibliothèque Sans \"Sans\" version 1 {\n    désactive CCAP-ZON-02 motif \"rien à préciser\"\n}\n");
		assertEquals(0, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("« textes-orphelins.docx »"), clausier.sortie());
		Path annex = folder.resolve("dce/textes-orphelins.docx");
		assertTrue(Main.ouvrir(annex).texte().contains("Les prix sont révisés au premier janvier."), Main.ouvrir(annex).texte());
		assertTrue(Main.ouvrir(annex).texte().contains("Texte écrit dans « Précisions sur les prix et leur règlement »"), Main.ouvrir(annex).texte());
		assertFalse(Main.ouvrir(ccap).texte().contains("révisés au premier janvier"));
		byte[] first = Files.readAllBytes(annex);
		Main.ouvrir(ccap).zone("duree-precisions", "Le chantier s'arrête en août.").enregistrer();
		Files.writeString(library, "bibliothèque Sans \"Sans\" version 1 {\n    désactive CCAP-ZON-01 motif \"rien à préciser\"\n    désactive CCAP-ZON-02 motif \"rien à préciser\"\n}\n");
		assertEquals(0, refaire(), clausier.tout());
		assertEquals(0, refaire(), clausier.tout());
		assertEquals(List.of("textes-orphelins-2.docx", "textes-orphelins.docx"), noms("orphelins"));
		assertArrayEquals(first, Files.readAllBytes(annex));
		assertTrue(Main.ouvrir(folder.resolve("dce/textes-orphelins-2.docx")).texte().contains("Le chantier s'arrête en août."));

		// So does an edit that was kept, once its clause is gone.
		Main.ouvrir(ccap).remplacer("Seuls font foi", "Font seuls foi").enregistrer();
		assertEquals(0, refaire("--retouches", "garder"), clausier.tout());
		Files.writeString(library, Files.readString(library).replace("    désactive CCAP-ZON-01", "    désactive CCAP-PIE-01 motif \"fixées ailleurs\"\n    désactive CCAP-ZON-01"));
		assertEquals(0, refaire(), clausier.tout());
		assertFalse(Main.ouvrir(ccap).texte().contains("Font seuls foi"));
		assertTrue(Main.ouvrir(folder.resolve("dce/textes-orphelins-3.docx")).texte().contains("Font seuls foi les exemplaires"));
	}

	@Test
	void aFigureChangedInWordIsProposedThenWrittenIntoTheStrategy() throws IOException {
		byte[] mine = Main.ouvrir(ccap).valeur("marche.insertion.penalite.1.montant", "70 €").zone("prix-precisions", "Texte du service.").enregistrer();
		byte[] before = Files.readAllBytes(strategie);
		assertEquals(1, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("chiffre changé : deconstruction.marche, ligne ") && clausier.sortie().contains("« 55 » deviendrait « 70 »"), clausier.sortie());
		assertTrue(clausier.sortie().contains("--reporter-valeurs"), clausier.sortie());
		assertArrayEquals(mine, Files.readAllBytes(ccap));
		assertArrayEquals(before, Files.readAllBytes(strategie));

		// Kept, the document stays as it is: its figure is not that of the strategy.
		assertEquals(0, refaire("--retouches", "garder"), clausier.tout());
		assertArrayEquals(mine, Files.readAllBytes(ccap));
		assertEquals(List.of("02-CCAP-nouvelle-version.docx"), noms("nouvelle-version"));

		assertEquals(0, refaire("--reporter-valeurs"), clausier.tout());
		assertEquals(new String(before, java.nio.charset.StandardCharsets.UTF_8).replaceFirst("pénalité 55", "pénalité 70"), Files.readString(strategie));
		assertTrue(clausier.sortie().contains("« 55 » est devenu « 70 »"), clausier.sortie());
		assertTrue(Main.ouvrir(ccap).texte().contains("70 €") && Main.ouvrir(ccap).texte().contains("Texte du service."));
		try (Stream<Path> copies = Files.walk(folder.resolve("dce/sauvegardes"))) {
			assertArrayEquals(before, Files.readAllBytes(copies.filter(f -> f.getFileName().toString().equals("deconstruction.marche.avant")).findFirst().orElseThrow()));
		}
		assertEquals(0, refaire(), clausier.tout());
	}

	@Test
	void aFigureThatBreaksTheStrategyIsNotWritten() throws IOException {
		Main.ouvrir(reglement).valeur("marche.criteres.critere.1.poids", "5 %").enregistrer();
		byte[] before = Files.readAllBytes(strategie);
		assertEquals(1, refaire("--reporter-valeurs"), clausier.tout());
		assertTrue(clausier.sortie().contains("elle est remise comme avant"), clausier.sortie());
		assertArrayEquals(before, Files.readAllBytes(strategie));
	}

	@Test
	void withoutTheirFingerprintTextsInTheirPlacesAreKeptToo() throws IOException {
		Main.ouvrir(reglement).zone("renseignements-complementaires", VISITE).enregistrer();
		Files.delete(folder.resolve("dce/empreinte-clausier.json"));
		assertEquals(1, refaire(), clausier.tout());
		assertEquals(0, refaire("--retouches", "remplacer"), clausier.tout());
		assertTrue(Main.ouvrir(reglement).texte().contains(VISITE));
	}

	@Test
	void ofSeveralPurchasesAllIsAskedBeforeTheFirstIsReplaced() throws IOException {
		Files.writeString(folder.resolve("pex-toulouse/autre.marche"), Files.readString(strategie).replaceFirst("marché (\\S+)", "marché Autre"));
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "deux"), clausier.tout());
		Path first;
		try (Stream<Path> folders = Files.list(folder.resolve("deux"))) {
			first = folders.filter(f -> Files.isDirectory(f) && !f.endsWith("Autre")).findFirst().orElseThrow().resolve("02-CCAP.docx");
		}
		Path second = folder.resolve("deux/Autre/02-CCAP.docx");
		byte[] before = Files.readAllBytes(first);
		for (Path file : List.of(first, second)) {
			Main.ouvrir(file).zone("prix-precisions", "Texte du service.").enregistrer();
		}
		byte[] mine = Main.ouvrir(second).remplacer("La durée du marché est de", "La durée ferme du marché est de").enregistrer();
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(1, clausier.appeler("generer", "pex-toulouse", "--sortie", "deux", "--format", "json"), clausier.tout());
		assertTrue(clausier.sortie().contains("\"passages\": [") && clausier.sortie().contains("durée ferme"), clausier.sortie());
		assertFalse(Files.exists(folder.resolve("deux/sauvegardes")));
		assertArrayEquals(mine, Files.readAllBytes(second));
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "deux", "--retouches", "garder"), clausier.tout());
		assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(first)));
		assertTrue(Main.ouvrir(first).texte().contains("Texte du service.") && Main.ouvrir(first).texte().contains("65 €"));
		assertTrue(Main.ouvrir(second).texte().contains("Texte du service.") && Main.ouvrir(second).texte().contains("durée ferme"));
		assertEquals(0, clausier.appeler("regenerer", "deux", "--sortie", "preuve"), clausier.tout());
		assertArrayEquals(Files.readAllBytes(second), Files.readAllBytes(folder.resolve("preuve/Autre/02-CCAP.docx")));
	}
}
