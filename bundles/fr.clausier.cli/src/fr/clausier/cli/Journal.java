// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;

/** The file that holds what a user must never see: the stack of an unexpected failure. */
final class Journal {

	/** Set by the start scripts; the temporary folder otherwise. */
	private static final String PROPERTY = "clausier.journal";

	private Journal() {
	}

	/** Appends a failure. @return the file, to be named to the user */
	static Path noter(Throwable failure) {
		Path file = Path.of(System.getProperty(PROPERTY, Path.of(System.getProperty("java.io.tmpdir"), "clausier.log").toString()));
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
			out.println(LocalDateTime.now());
			failure.printStackTrace(out);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
		return file;
	}
}
