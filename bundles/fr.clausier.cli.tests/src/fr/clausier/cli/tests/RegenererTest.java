// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegenererTest {

	private static final String EMPREINTE = "empreinte-clausier.json";

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() throws IOException {
		clausier = new Appelant(folder);
		clausier.exemple("pex-toulouse");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
	}

	private Map<String, byte[]> fichiers(String name) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder.resolve(name))) {
			for (Path file : found.filter(Files::isRegularFile).toList()) {
				files.put(folder.resolve(name).relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return files;
	}

	private void memes(String one, String other) throws IOException {
		Map<String, byte[]> first = fichiers(one);
		Map<String, byte[]> second = fichiers(other);
		assertEquals(first.keySet(), second.keySet());
		first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
	}

	private void retoucher(String from, String to) throws IOException {
		Path file = folder.resolve("dce").resolve(EMPREINTE);
		String text = Files.readString(file);
		assertTrue(text.contains(from), from);
		Files.writeString(file, text.replace(from, to));
	}

	@Test
	void theSameBytesFromTheFingerprintAlone() throws IOException {
		// Neither the dossier, nor its place, nor the machine's habits are needed.
		Files.move(folder.resolve("pex-toulouse"), folder.resolve("ailleurs"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertEquals(0, clausier.appeler("regenerer", "dce/" + EMPREINTE, "--sortie", "preuve"), clausier.tout());
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertTrue(clausier.sortie().contains("refaits à l'octet près"), clausier.sortie());
		assertFalse(clausier.sortie().contains("ATTENTION"), clausier.sortie());
		memes("dce", "preuve");
		assertEquals(0, clausier.appeler("regenerer", "dce"), clausier.tout());
		assertTrue(Files.isDirectory(folder.resolve("dce/regenere")));
	}

	@Test
	void aRevisedClauseIsNamedAndSoIsAnythingElseThatChanged() throws IOException {
		String text = Files.readString(folder.resolve("dce").resolve(EMPREINTE));
		String clause = text.lines().filter(l -> l.contains("\"CCAP-INS-")).findFirst().orElseThrow().strip();
		String[] parts = clause.replaceAll("[\",]", "").split(" \\| ");
		retoucher(parts[0] + " | " + parts[1], parts[0] + " | 1999.01");
		String product = text.lines().filter(l -> l.contains("\"produit\"")).findFirst().orElseThrow();
		retoucher(product, "  \"produit\": \"0.0.1\",");
		assertEquals(0, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		String revised = "La clause " + parts[0] + " est passée de la version 1999.01 à " + parts[1] + " : relisez l'article " + parts[4] + " (CCAP).";
		assertTrue(clausier.sortie().contains("ATTENTION : " + revised), clausier.sortie());
		assertTrue(clausier.sortie().contains("La version de Clausier n'est plus la même : « 0.0.1 »"), clausier.sortie());
		// The next production over these documents says it too, and so does a check.
		Files.createDirectories(folder.resolve("pex-toulouse/dce"));
		Files.copy(folder.resolve("dce").resolve(EMPREINTE), folder.resolve("pex-toulouse/dce").resolve(EMPREINTE));
		clausier.appeler("verifier", "pex-toulouse");
		assertTrue(clausier.sortie().contains(revised), clausier.sortie());
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(clausier.sortie().contains(revised), clausier.sortie());
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertFalse(clausier.sortie().contains(revised), clausier.sortie());
	}

	@Test
	void aDifferenceIsFound() throws IOException {
		String text = Files.readString(folder.resolve("dce").resolve(EMPREINTE));
		String hash = text.lines().filter(l -> l.contains("\"sha256\"")).findFirst().orElseThrow().replaceAll(".*: \"(\\w+)\".*", "$1");
		retoucher(hash, "0".repeat(64));
		assertEquals(1, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		assertTrue(clausier.sortie().contains("1 fichier différent"), clausier.sortie());
		assertTrue(clausier.sortie().contains("aucun ingrédient connu n'a changé"), clausier.sortie());
	}

	@Test
	void aHostileFingerprintIsRefused() throws IOException {
		retoucher("\"nom\": \"deconstruction.marche\"", "\"nom\": \"../../deconstruction.marche\"");
		assertEquals(3, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		assertTrue(clausier.erreurs().contains("chemin détourné"), clausier.erreurs());
		retoucher("\"nom\": \"../../deconstruction.marche\"", "\"nom\": \"deconstruction.bat\"");
		assertEquals(3, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		assertTrue(clausier.erreurs().contains("n'est pas un fichier d'achat"), clausier.erreurs());
		Files.writeString(folder.resolve("dce").resolve(EMPREINTE), "{");
		assertEquals(3, clausier.appeler("regenerer", "dce", "--sortie", "preuve"), clausier.tout());
		assertFalse(Files.exists(folder.resolve("preuve")));
		assertEquals(3, clausier.appeler("regenerer", "absente.json"), clausier.tout());
		assertEquals(2, clausier.appeler("regenerer", "dce", "--sortie", "dce"), clausier.tout());
	}

	@Test
	void theBuyersTemplateIsInTheFingerprint() throws IOException {
		// Any document of the house is a template too.
		Path rc;
		try (Stream<Path> files = Files.list(folder.resolve("dce"))) {
			rc = files.filter(f -> f.getFileName().toString().endsWith(".docx")).sorted().findFirst().orElseThrow();
		}
		Files.copy(rc, folder.resolve("charte.docx"));
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "charte", "--gabarit", "charte.docx"), clausier.tout());
		Files.delete(folder.resolve("charte.docx"));
		assertEquals(0, clausier.appeler("regenerer", "charte", "--sortie", "preuve"), clausier.tout());
		memes("charte", "preuve");
	}

	@Test
	void aSinglePurchaseOfAFolderIsMadeAgainToo() throws IOException {
		Files.writeString(folder.resolve("pex-toulouse/autre.marche"), Files.readString(folder.resolve("pex-toulouse/deconstruction.marche")).replaceFirst("marché (\\S+)", "marché Autre"), StandardCharsets.UTF_8);
		int code = clausier.appeler("generer", "pex-toulouse/autre.marche", "--sortie", "un");
		assertEquals(0, code, clausier.tout());
		assertEquals(0, clausier.appeler("regenerer", "un", "--sortie", "preuve"), clausier.tout());
		memes("un", "preuve");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "deux"), clausier.tout());
		assertTrue(Files.isDirectory(folder.resolve("deux/Autre")));
		assertEquals(0, clausier.appeler("regenerer", "deux", "--sortie", "preuve-deux"), clausier.tout());
		memes("deux", "preuve-deux");
	}
}
