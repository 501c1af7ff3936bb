// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EmpreinteDroitTest {

	/** A file that is added to the data and forgotten here would change the law without changing its fingerprint. */
	@Test
	void everyDataFileCounts() throws IOException {
		Path data = Path.of("../fr.clausier.law/donnees");
		try (Stream<Path> files = Files.walk(data)) {
			List<String> shipped = files.filter(Files::isRegularFile).map(f -> data.relativize(f).toString().replace('\\', '/'))
					.filter(f -> !f.startsWith("exemples/") && !f.equals("nomenclatures/SOURCES.yaml")).sorted().toList();
			assertEquals(shipped, EmpreinteDroit.fichiers());
		}
		assertTrue(EmpreinteDroit.sha256().matches("[0-9a-f]{64}"));
	}
}
