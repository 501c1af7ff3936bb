// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

/** A text is unfinished most of the time it is open: no beginning of it may throw, and every error must be a French sentence. */
class PrefixesTest {

	private static final List<String> ANTLR = List.of("viable", "mismatched", "expecting", "extraneous", "missing", "RULE_", "EOF", "input");

	private final IParser parser = Langue.service(IParser.class);

	@Test
	void chaqueDebutDuPremierExempleSeLit() {
		prefixes(Langue.ecole(), 1);
	}

	@Test
	void lesDebutsDesDossiersLivresSeLisent() {
		Langue.exemples().forEach(text -> prefixes(text, 37));
	}

	@Test
	void unTexteDontUnMotManqueSeLit() {
		String text = Langue.ecole();
		String[] words = text.split("(?<=\\s)(?=\\S)");
		for (int hole = 0; hole < words.length; hole++) {
			StringBuilder holed = new StringBuilder();
			for (int i = 0; i < words.length; i++) {
				holed.append(i == hole ? "" : words[i]);
			}
			lire(holed.toString());
		}
	}

	private void prefixes(String text, int step) {
		for (int end = 0; end <= text.length(); end += step) {
			lire(text.substring(0, end));
		}
	}

	private void lire(String text) {
		IParseResult result = parser.parse(new StringReader(text));
		assertNotNull(result.getRootNode());
		for (INode error : result.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			assertNotNull(message.getMessage());
			assertFalse(message.getMessage().isBlank());
			assertTrue(ANTLR.stream().noneMatch(message.getMessage()::contains), message.getMessage());
		}
	}
}
