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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.texte.TexteDocx;

class GenererTest {

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
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

	@Test
	void writesEveryDocumentOfTheExample() throws IOException {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce"), clausier.tout());
		Map<String, byte[]> files = fichiers("dce");
		assertTrue(files.keySet().containsAll(List.of("00-note-interne.docx", "01-reglement-consultation.docx", "02-CCAP.docx", "03-CCTP-chapitre-environnemental.docx",
				"00-fiche-avis.docx", "00-questionnaire-sourcing.docx", "05-cadre-reponse-technique.docx",
				"05-cadre-reponse-social.docx", "05-cadre-reponse-environnemental.docx", "06-lignes-de-prix.docx", "07-annexe-publics-eligibles.docx", "08-annexe-suivi-insertion.docx",
				"09-releve-heures-lot-01.xlsx", "09-releve-heures-lot-10.xlsx", "bilan-spaser-2026.xlsx", "bilan-spaser-2026.docx")), files.keySet().toString());
		assertEquals(11, files.keySet().stream().filter(f -> f.startsWith("04-annexe-acte-engagement-lot-")).count(), files.keySet().toString());
		assertEquals(11, files.keySet().stream().filter(f -> f.startsWith("04-acte-engagement-lot-")).count(), files.keySet().toString());
		// The fingerprint is beside them.
		assertTrue(files.containsKey("empreinte-clausier.json"), files.keySet().toString());
		assertTrue(clausier.sortie().contains("[" + (files.size() - 1) + "/" + (files.size() - 1) + "]"), clausier.sortie());
		String ccap = TexteDocx.lire(files.entrySet().stream().filter(e -> e.getKey().contains("CCAP")).findFirst().orElseThrow().getValue());
		assertTrue(ccap.replaceAll("[\\s\u00A0\u202F*|]+", " ").contains("Gros œuvre 7 500"), ccap);
	}

	@Test
	void sameDossierSameBytes() throws IOException {
		clausier.exemple("pex-toulouse");
		clausier.appeler("generer", "pex-toulouse", "--sortie", "un");
		clausier.appeler("generer", "pex-toulouse", "--sortie", "deux");
		Map<String, byte[]> first = fichiers("un");
		Map<String, byte[]> second = fichiers("deux");
		assertFalse(first.isEmpty());
		assertEquals(first.keySet(), second.keySet());
		first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
	}

	@Test
	void errorsStopGenerationAndNothingIsWritten() throws IOException {
		Path file = clausier.exemple("plan-ecoles").resolve("vague-2.marche");
		remplacer(file, "prix 40 %", "prix 45 %");
		assertEquals(1, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce"));
		assertFalse(Files.exists(folder.resolve("dce")));
		assertTrue(clausier.sortie().contains("Rien n'a été écrit"), clausier.sortie());
	}

	@Test
	void aPlaceLeftToFillInStopsGeneration() throws IOException {
		Path file = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		remplacer(file, "preuve \"relevés acoustiques\"", "preuve \"XXX\"");
		assertEquals(1, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(clausier.sortie().contains("resté à remplir"), clausier.sortie());
		assertFalse(Files.exists(folder.resolve("dce")));
		// A derogation of the buyer does not make the documents complete.
		remplacer(file, "variantes autorisées", "dérogation R-180 \"Le seuil viendra plus tard.\"\n    variantes autorisées");
		assertEquals(1, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(clausier.sortie().contains("reste à remplir"), clausier.sortie());
		assertFalse(Files.exists(folder.resolve("dce")));
	}

	@Test
	void theDocumentsThemselvesAreHeldAgainstTheRules() throws IOException {
		Path file = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		remplacer(file, "preuve \"relevés acoustiques\"", "preuve \"relevés acoustiques, par dérogation à l'article 20.1 du CCAG\"");
		assertEquals(1, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		Files.writeString(file.resolveSibling("ville.politique"), "politique P \"Politique\" { règle R-182 conseil motif \"Les dérogations sont relues une à une.\" }");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(clausier.sortie().contains("À relire : ") && clausier.sortie().contains("(R-182)"), clausier.sortie());
	}

	@Test
	void anAcceptedDerogationIsPrintedInTheNote() throws IOException {
		Path file = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		remplacer(file, "pénalité 55 € par heure\n", "\n");
		clausier.appeler("verifier", "pex-toulouse");
		assertTrue(clausier.sortie().contains("R-102"), clausier.sortie());
		remplacer(file, "variantes autorisées", "dérogation R-102 \"La Métropole applique la résiliation plutôt que des pénalités.\"\n    variantes autorisées");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		Map<String, byte[]> files = fichiers("dce");
		String note = TexteDocx.lire(files.entrySet().stream().filter(e -> e.getKey().toLowerCase().contains("note")).findFirst().orElseThrow().getValue());
		assertTrue(note.contains("résiliation plutôt que des pénalités"), note);
	}

	@Test
	void aTemplateThatIsNotWordIsRefused() throws IOException {
		clausier.exemple("plan-ecoles");
		Files.writeString(folder.resolve("modele.docx"), "ceci n'est pas un document");
		assertEquals(3, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce", "--gabarit", "modele.docx"));
		assertTrue(clausier.erreurs().contains("modele.docx"), clausier.erreurs());
		assertFalse(Files.exists(folder.resolve("dce")));
	}

	@Test
	void anOutputThatIsAFileIsRefused() throws IOException {
		clausier.exemple("plan-ecoles");
		Files.writeString(folder.resolve("dce"), "occupé");
		assertEquals(3, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce"));
		assertEquals("occupé", Files.readString(folder.resolve("dce")));
		assertTrue(clausier.erreurs().contains("dce"), clausier.erreurs());
	}

	@Test
	void spaserWritesWorkbookAndReport() throws IOException {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("spaser", "plan-ecoles", "--annee", "2026", "--sortie", "bilan"), clausier.tout());
		assertTrue(clausier.sortie().replaceAll("[\u00A0\u202F]", " ").contains("Marchés réservés : prévu 1, objectif ≥ 2 : non atteint (encore 1 marché)"), clausier.sortie());
		List<String> names = List.copyOf(fichiers("bilan").keySet());
		assertTrue(names.stream().anyMatch(n -> n.endsWith(".xlsx")) && names.stream().anyMatch(n -> n.endsWith(".docx")), names.toString());
	}

	@Test
	void formatterLeavesAFormattedDossierAlone() throws IOException {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("formater", "plan-ecoles"), clausier.tout());
		Map<String, byte[]> once = fichiers("plan-ecoles");
		assertEquals(0, clausier.appeler("formater", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("0 fichier mis en forme"), clausier.sortie());
		fichiers("plan-ecoles").forEach((name, bytes) -> assertArrayEquals(once.get(name), bytes, name));
		assertEquals(0, clausier.appeler("verifier", "plan-ecoles"), clausier.tout());
	}
}
