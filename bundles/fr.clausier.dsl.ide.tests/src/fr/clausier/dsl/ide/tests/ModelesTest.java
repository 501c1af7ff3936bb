// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.completion.Modeles;

/** What a model writes is read without error where it is offered, before anything is filled in. */
class ModelesTest {

	private static final List<String> PLACES = List.of("§", "marché M \"m\" { § }");

	@Test
	void everyModelWritesATextThatIsRead() throws IOException {
		Set<String> offered = new TreeSet<>();
		List<String> unread = new ArrayList<>();
		for (String place : PLACES) {
			for (ContentAssistEntry entry : new Atelier(place).propositions()) {
				if (ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind())) {
					offered.add(entry.getLabel());
					new Atelier(place.replace("§", entry.getProposal()) + "§").resource.getParseResult().getSyntaxErrors()
							.forEach(e -> unread.add(entry.getLabel() + ": " + e.getSyntaxErrorMessage().getMessage()));
				}
			}
		}
		assertEquals(List.of(), unread);
		assertEquals(ecrits(), offered);
	}

	private static Set<String> ecrits() throws IOException {
		try (InputStream in = Modeles.class.getResourceAsStream("/donnees/modeles.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("== ")).map(l -> l.split("\\|")[1].strip())
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
