// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.clausier.cli.LigneDeCommande;

/** Calls the command line in this process and keeps what it said. */
final class Appelant {

	static final Path EXEMPLES = Path.of("../fr.clausier.examples/dossiers").toAbsolutePath().normalize();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	final Path depart;

	Appelant(Path depart) {
		this.depart = depart;
	}

	int appeler(String... arguments) {
		out.reset();
		err.reset();
		return new LigneDeCommande(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), depart).executer(List.of(arguments));
	}

	String sortie() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String erreurs() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** Everything that was said. */
	String tout() {
		return sortie() + erreurs();
	}

	/** A copy of an example to change at will. */
	Path exemple(String name) throws IOException {
		Path target = Files.createDirectory(depart.resolve(name));
		try (Stream<Path> files = Files.list(EXEMPLES.resolve(name))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, target.resolve(file.getFileName()));
			}
		}
		return target;
	}

	/** Replaces a passage; a space of the passage stands for any space, since the house form uses no-break ones. */
	static void remplacer(Path file, String from, String to) throws IOException {
		Matcher passage = Pattern.compile(Pattern.quote(from).replace(" ", "\\E[ \u00A0\u202F]\\Q")).matcher(Files.readString(file));
		if (!passage.find()) {
			throw new IllegalStateException("« " + from + " » n'est pas dans " + file);
		}
		Files.writeString(file, passage.replaceAll(Matcher.quoteReplacement(to)));
	}
}
