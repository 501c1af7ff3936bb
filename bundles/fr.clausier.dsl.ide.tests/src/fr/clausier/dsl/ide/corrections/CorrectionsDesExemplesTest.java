// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix of every finding in the purchases shipped as examples, read alone and so without their buyers. */
class CorrectionsDesExemplesTest {

	static Stream<Path> achats() throws IOException {
		return Files.walk(Path.of("../fr.clausier.examples/dossiers")).filter(f -> f.toString().endsWith(".marche")).sorted();
	}

	@ParameterizedTest
	@MethodSource("achats")
	void noFixBreaksTheTextOrLosesAComment(Path file) throws IOException {
		String text = Etabli.commenter(Files.readString(file));
		XtextResource resource = Etabli.lire(text);
		int errors = resource.getErrors().size();
		int fixes = 0;
		for (Issue issue : Etabli.INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
			for (CorrectionProposee fix : Etabli.corrections(resource, issue)) {
				String after = fix.appliquer(Etabli.FICHIER, text);
				List<String> now = Etabli.erreurs(Etabli.lire(after));
				assertTrue(now.size() <= errors, () -> fix.titre() + " " + now);
				assertEquals(List.of(), Etabli.commentaires(text).stream().filter(c -> !after.contains(c)).toList(), fix.titre());
				fixes++;
			}
		}
		assertTrue(fixes > 0);
	}
}
