// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.CatalogueRegles;

@DisplayName("Les articles que Clausier cite")
class ArticlesCitesTest {

	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final List<String> DOSSIERS = List.of("fr.clausier.law/donnees/regles", "fr.clausier.law/donnees/parametres.yaml", "fr.clausier.clauses/donnees",
			"fr.clausier.dsl.ide/donnees", "fr.clausier.help/html");
	/** A number of the shape and the range of the code: L. 5132-4 and the like belong to others. */
	private static final Pattern NUMERO = Pattern.compile("\\b([LRD])\\.?[ \u00A0]?([1-3][0-9]{3}-[0-9]+(?:-[0-9]+)*)\\b(?! du code (?!de la commande))");

	@Test
	void existent_tous() throws IOException {
		Set<String> inconnus = new TreeSet<>();
		for (Path fichier : fichiers()) {
			Matcher numero = NUMERO.matcher(Files.readString(fichier));
			while (numero.find()) {
				if (Articles.standard().article(numero.group(1) + numero.group(2)).isEmpty()) {
					inconnus.add(numero.group() + " dans " + BUNDLES.relativize(fichier));
				}
			}
		}
		assertEquals(Set.of(), inconnus);
	}

	@Test
	void ont_tous_leur_phrase() throws IOException {
		Set<String> muets = new TreeSet<>();
		for (Path fichier : fichiers()) {
			Articles.standard().cites(Files.readString(fichier)).stream().map(Citation::article).filter(a -> a.resume().isEmpty()).forEach(a -> muets.add(a.numero()));
		}
		CatalogueRegles.standard().fiches().stream().flatMap(f -> f.articles().stream()).map(n -> Articles.standard().article(n).orElseThrow(() -> new AssertionError(n)))
				.filter(a -> a.resume().isEmpty()).forEach(a -> muets.add(a.numero()));
		assertEquals(Set.of(), muets, "ajoutez une phrase à donnees/droit/articles.yaml pour chacun de ces articles");
	}

	@Test
	void sont_nombreux() throws IOException {
		long cites = fichiers().stream().flatMap(f -> Articles.standard().cites(lire(f)).stream()).map(c -> c.article().numero()).distinct().count();
		assertTrue(cites > 120, "aucun article trouvé : les autres essais ne prouveraient rien (" + cites + ")");
	}

	private static List<Path> fichiers() throws IOException {
		List<Path> fichiers = new ArrayList<>();
		for (String dossier : DOSSIERS) {
			try (Stream<Path> chemins = Files.walk(BUNDLES.resolve(dossier))) {
				chemins.filter(f -> f.toString().matches(".*\\.(yaml|txt|html)")).forEach(fichiers::add);
			}
		}
		return fichiers;
	}

	private static String lire(Path fichier) {
		try {
			return Files.readString(fichier);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
