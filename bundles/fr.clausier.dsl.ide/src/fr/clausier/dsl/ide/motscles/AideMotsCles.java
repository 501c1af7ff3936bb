// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.motscles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.google.inject.Singleton;

/** The sentences of {@code donnees/motscles.txt}: a keyword or « context/keyword », a tab, the sentence. */
@Singleton
public class AideMotsCles {

	private final Map<String, String> sentences = new HashMap<>();

	public AideMotsCles() {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(AideMotsCles.class.getResourceAsStream("/donnees/motscles.txt"), StandardCharsets.UTF_8))) {
			in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t", 2)).forEach(p -> sentences.put(p[0], p[1].strip()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * @param rule grammar rule in which the keyword stands
	 * @param keyword as the house form writes it
	 */
	public Optional<String> de(String rule, String keyword) {
		return Optional.ofNullable(sentences.getOrDefault(rule + "/" + keyword, sentences.get(keyword)));
	}
}
