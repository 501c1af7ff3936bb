// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.dsl.ide.corrections.Corrections;

/**
 * Edits that no person would make: whatever the text has become, it is read, checked, laid out, completed and explained without an
 * exception. A fixed number by default; as long as « -Dclausier.hasard.minutes » says in the profile « hasard ». The seed is in the message.
 */
@DisplayName("Des modifications au hasard ne font rien tomber")
class ModificationsAuHasardTest {

	private static final int EDITS = 400;
	private static final int EDITS_PER_TEXT = 60;
	private static final long SEED = 20261124L;
	private static final String[] PIECES = { "{", "}", "\"", "\"\"\"", "%", "€", "«", "»", "/*", "*/", "//", ",", "(", ")", "1", "0,5", "lot", "marché", "critères", "insertion",
			"par", "de", "30/11/2026", "\n", "\t", "\u00A0", "\u0000", "é", "😀", "environnement {", "-", "au-delà", "points", "12 000 000 000 000 000 000 000" };

	@Test
	void rienNeTombe() throws IOException {
		long minutes = Long.getLong("clausier.hasard.minutes", 0L);
		long end = System.nanoTime() + minutes * 60_000_000_000L;
		List<String> texts = textes();
		int edits = 0;
		for (long round = 0; minutes == 0 ? edits < EDITS : System.nanoTime() < end; round++) {
			Random random = new Random(SEED + round);
			String text = texts.get(random.nextInt(texts.size()));
			Atelier atelier = new Atelier(text + "§");
			StringBuilder now = new StringBuilder(text);
			for (int i = 0; i < EDITS_PER_TEXT; i++, edits++) {
				modifier(now, atelier.resource, random);
				verifier(atelier.resource, now.toString(), random, "graine " + (SEED + round) + ", modification " + i);
			}
		}
	}

	private static void modifier(StringBuilder text, XtextResource resource, Random random) {
		int offset = random.nextInt(text.length() + 1);
		int length = random.nextInt(4) == 0 ? Math.min(random.nextInt(40), text.length() - offset) : 0;
		String piece = random.nextInt(3) == 0 && text.length() > 30 ? morceau(text, random) : PIECES[random.nextInt(PIECES.length)];
		text.replace(offset, offset + length, piece);
		resource.update(offset, length, piece);
	}

	private static String morceau(StringBuilder text, Random random) {
		int start = random.nextInt(text.length() - 20);
		return text.substring(start, start + random.nextInt(20));
	}

	private static void verifier(XtextResource resource, String text, Random random, String where) {
		try {
			assertEquals(text, resource.getParseResult().getRootNode().getText(), where);
			EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
			List<Issue> issues = Atelier.INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
			MiseEnForme.de(resource);
			for (Issue issue : issues) {
				Atelier.INJECTOR.getInstance(Corrections.class).pour(resource, issue);
			}
			if (random.nextInt(5) == 0) {
				Atelier here = new Atelier(resource, text, random.nextInt(text.length() + 1));
				here.survol();
				here.propositions();
			}
		} catch (RuntimeException | StackOverflowError failure) {
			throw new AssertionError(where + "\n" + text, failure);
		}
	}

	private static List<String> textes() throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("../fr.clausier.examples/dossiers"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".marche") || f.toString().endsWith(".spaser")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}
}
