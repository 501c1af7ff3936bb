// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les sources des nomenclatures")
class SourcesTest {

	@Test
	void chaque_fichier_livre_a_sa_source_et_chaque_source_son_fichier() throws IOException {
		try (Stream<Path> fichiers = Files.list(Path.of("").toAbsolutePath().getParent().resolve("fr.clausier.law/donnees/nomenclatures"))) {
			Set<String> livres = fichiers.map(f -> f.getFileName().toString()).filter(nom -> !nom.equals("SOURCES.yaml")).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(livres, SourceDonnees.toutes().stream().map(SourceDonnees::fichier).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void chaque_source_dit_tout() {
		for (SourceDonnees source : SourceDonnees.toutes()) {
			assertTrue(Stream.of(source.titre(), source.editeur(), source.source(), source.licence(), source.releve()).noneMatch(t -> t == null || t.isBlank())
					&& source.date() != null, source::toString);
		}
	}
}
