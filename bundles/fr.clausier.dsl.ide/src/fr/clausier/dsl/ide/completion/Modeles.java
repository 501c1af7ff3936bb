// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Singleton;

/**
 * The models of {@code donnees/modeles.txt}. Each begins with a line « == rule/keyword (or rule/feature) | title | what it is for »: it is offered wherever
 * that keyword, or the choice of that feature, may be typed.
 */
@Singleton
public class Modeles {

	private static final String HEAD = "== ";

	private final Map<String, List<Modele>> models = new HashMap<>();

	public Modeles() {
		try (InputStream in = Modeles.class.getResourceAsStream("/donnees/modeles.txt")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
			for (String part : ("\n" + text).split("\n" + HEAD)) {
				if (!part.isBlank() && !part.startsWith("\n#")) {
					ajouter(part);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void ajouter(String part) {
		int end = part.indexOf('\n');
		String[] head = part.substring(0, end).split("\\|");
		models.computeIfAbsent(head[0].strip(), k -> new ArrayList<>()).add(new Modele(head[1].strip(), head[2].strip(), part.substring(end + 1).strip()));
	}

	/** All models, by what they are offered with. */
	Map<String, List<Modele>> tous() {
		return Map.copyOf(models);
	}

	/** @param fact what may be typed there: a keyword or a feature */
	List<Modele> pour(String rule, String fact) {
		return models.getOrDefault(rule + "/" + fact, List.of());
	}
}
