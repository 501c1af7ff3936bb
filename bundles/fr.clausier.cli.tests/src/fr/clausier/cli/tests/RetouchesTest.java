// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static fr.clausier.cli.tests.Appelant.remplacer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.paquet.Paquet;

/** What becomes of earlier documents when they are made again. */
class RetouchesTest {

	@TempDir
	Path folder;
	private Appelant clausier;
	private Path strategie;
	private Path ccap;

	@BeforeEach
	void start() throws IOException {
		clausier = new Appelant(folder);
		strategie = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		ccap = trouver("CCAP");
	}

	private Path trouver(String part) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("dce"))) {
			return files.filter(f -> f.getFileName().toString().contains(part)).findFirst().orElseThrow();
		}
	}

	private List<String> tout() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("dce"))) {
			return files.filter(Files::isRegularFile).map(f -> folder.resolve("dce").relativize(f).toString().replace('\\', '/')).sorted().toList();
		}
	}

	private int refaire(String... options) {
		return clausier.appeler(Stream.concat(Stream.of("generer", "pex-toulouse", "--sortie", "dce"), Stream.of(options)).toArray(String[]::new));
	}

	private byte[] retoucher() throws IOException {
		return Main.ouvrir(ccap).remplacer("La durée du marché est de", "La durée ferme du marché est de").enregistrer();
	}

	@Test
	void nothingChangedNothingWritten() throws IOException {
		List<String> before = tout();
		assertEquals(0, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("inchangés"), clausier.sortie());
		assertEquals(before, tout());
	}

	@Test
	void whatIsReplacedIsAmongTheBackups() throws IOException {
		byte[] before = Files.readAllBytes(ccap);
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(0, refaire(), clausier.tout());
		Path backups = folder.resolve("dce/sauvegardes");
		try (Stream<Path> runs = Files.list(backups)) {
			Path run = runs.findFirst().orElseThrow();
			assertTrue(run.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d-1"), run.toString());
			assertArrayEquals(before, Files.readAllBytes(run.resolve(ccap.getFileName())));
			assertTrue(clausier.sortie().contains(run.toString()), clausier.sortie());
		}
		assertFalse(Arrays.equals(before, Files.readAllBytes(ccap)));
	}

	@Test
	void aDocumentChangedByHandIsNotReplacedUnasked() throws IOException {
		byte[] mine = retoucher();
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		List<String> before = tout();
		assertEquals(1, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("« " + ccap.getFileName() + " » : retouché depuis sa production"), clausier.sortie());
		assertTrue(clausier.sortie().contains("paragraphe modifié (clause CCAP-DUR-01, Durée) : « La durée du marché est de"), clausier.sortie());
		assertTrue(clausier.sortie().contains("est devenu « La durée ferme du marché est"), clausier.sortie());
		assertTrue(clausier.sortie().contains("--retouches garder"), clausier.sortie());
		assertEquals(before, tout());
		assertArrayEquals(mine, Files.readAllBytes(ccap));

		assertEquals(0, refaire("--retouches", "garder"), clausier.tout());
		assertTrue(clausier.sortie().contains("Repris dans « " + ccap.getFileName() + " » : 1 passage retouché."), clausier.sortie());
		assertTrue(Main.ouvrir(ccap).texte().contains("La durée ferme du marché est de"));
		assertTrue(Main.ouvrir(ccap).texte().contains("65 €"));
		assertTrue(sauvegarde(mine), tout().toString());

		// It is kept without another question, until somebody says otherwise.
		byte[] kept = Files.readAllBytes(ccap);
		assertEquals(0, refaire(), clausier.tout());
		assertArrayEquals(kept, Files.readAllBytes(ccap));
		assertEquals(0, refaire("--retouches", "remplacer"), clausier.tout());
		assertFalse(Main.ouvrir(ccap).texte().contains("La durée ferme"));
		assertEquals(2, refaire("--retouches", "jeter"));
	}

	private boolean sauvegarde(byte[] content) throws IOException {
		return tout().stream().filter(n -> n.startsWith("sauvegardes/") && n.endsWith(ccap.getFileName().toString())).anyMatch(n -> {
			try {
				return Arrays.equals(content, Files.readAllBytes(folder.resolve("dce").resolve(n)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	@Test
	void aHeaderChangedByHandKeepsItsFile() throws IOException {
		byte[] mine = Main.ouvrir(ccap).pied("Version du service juridique").enregistrer();
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(1, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("en-tête ou pied de page modifié : « ") && clausier.sortie().contains("Version du service juridique"), clausier.sortie());
		assertEquals(0, refaire("--retouches", "garder"), clausier.tout());
		assertArrayEquals(mine, Files.readAllBytes(ccap));
		assertTrue(clausier.sortie().contains("Gardé tel que vous l'avez retouché"), clausier.sortie());
		assertTrue(Main.ouvrir(trouver("nouvelle-version")).texte().contains("65 €"));
		// It is still asked about, the next time.
		assertEquals(1, refaire(), clausier.tout());
	}

	@Test
	void aDocumentThatCannotBeReadStopsEverything() throws IOException {
		byte[] half = Arrays.copyOf(Files.readAllBytes(ccap), 2000);
		Files.write(ccap, half);
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		List<String> files = tout();
		assertEquals(3, refaire("--retouches", "remplacer"), clausier.tout());
		assertTrue(clausier.erreurs().contains("« " + ccap.getFileName() + " » ne peut pas être lu"), clausier.erreurs());
		assertTrue(clausier.erreurs().contains("déplacez-le ou renommez-le"), clausier.erreurs());
		assertEquals(files, tout());
		assertArrayEquals(half, Files.readAllBytes(ccap));
	}

	@Test
	void whatChangedIsShownBesideTheDocument() throws IOException {
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(0, refaire("--comparer"), clausier.tout());
		Path beside = trouver("CCAP-comparaison");
		String body = new String(Paquet.relire(Files.readAllBytes(beside)).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		assertTrue(body.contains("<w:ins ") && body.contains("<w:del "), body);
		// What stays the same has nothing beside it, and the comparison is no document to be asked about.
		assertTrue(tout().stream().noneMatch(n -> n.contains("reglement-consultation-comparaison")), tout().toString());
		remplacer(strategie, "pénalité 65 € par heure", "pénalité 75 € par heure");
		assertEquals(0, refaire("--comparer"), clausier.tout());
		assertTrue(clausier.sortie().lines().reduce((a, b) -> b).orElse("").startsWith("Accessibilité"), clausier.sortie());
		assertEquals(0, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
	}

	@Test
	void withoutItsFingerprintNoDocumentIsReplacedUnasked() throws IOException {
		Files.delete(folder.resolve("dce/empreinte-clausier.json"));
		assertEquals(0, refaire(), clausier.tout());
		Files.delete(folder.resolve("dce/empreinte-clausier.json"));
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		assertEquals(1, refaire(), clausier.tout());
		assertTrue(clausier.sortie().contains("d'origine inconnue"), clausier.sortie());
	}

	@Test
	void aDocumentOpenInWordStopsEverything() throws IOException {
		remplacer(strategie, "pénalité 55 € par heure", "pénalité 65 € par heure");
		byte[] before = Files.readAllBytes(ccap);
		Path owner = Files.write(ccap.resolveSibling("~$" + ccap.getFileName().toString().substring(2)), new byte[] { 3, 'L', 'e', 'a', 0 });
		List<String> files = tout();
		assertEquals(3, refaire(), clausier.tout());
		assertTrue(clausier.erreurs().contains("il est ouvert dans Word par Lea"), clausier.erreurs());
		assertEquals(files, tout());
		assertArrayEquals(before, Files.readAllBytes(ccap));
		Files.delete(owner);
		assertEquals(0, refaire(), clausier.tout());
	}
}
