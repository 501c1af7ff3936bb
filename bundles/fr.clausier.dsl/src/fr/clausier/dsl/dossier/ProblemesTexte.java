// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;

import fr.clausier.law.Severite;

/** What parser and linker say about a file. */
final class ProblemesTexte {

	/** Beyond, the first ones are the cause of the others. */
	private static final int MAX = 100;

	private ProblemesTexte() {
	}

	static List<Probleme> de(XtextResource resource) {
		Path file = Localisation.chemin(resource);
		List<Probleme> problems = new ArrayList<>();
		try {
			EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
		} catch (RuntimeException e) {
			System.getLogger(ProblemesTexte.class.getName()).log(System.Logger.Level.ERROR, "Liens de " + file, e);
			problems.add(new Probleme(Severite.ERREUR, file, 0, 0, "Les noms cités dans ce fichier n'ont pas pu être vérifiés.",
					"Il s'agit d'un défaut de Clausier : signalez-le en joignant ce fichier et le journal.", CodesProbleme.INTERNE));
		}
		// On one line, the first error explains the others.
		Set<Integer> lines = new HashSet<>();
		resource.getErrors().stream().filter(e -> !(e instanceof XtextSyntaxDiagnostic) || lines.add(e.getLine())).limit(MAX)
				.forEach(e -> problems.add(probleme(Severite.ERREUR, file, e)));
		resource.getWarnings().stream().limit(MAX).forEach(w -> problems.add(probleme(Severite.AVERTISSEMENT, file, w)));
		return problems;
	}

	private static Probleme probleme(Severite severity, Path file, Diagnostic diagnostic) {
		String code = diagnostic instanceof XtextSyntaxDiagnostic ? CodesProbleme.SYNTAXE : CodesProbleme.LIEN;
		return new Probleme(severity, file, diagnostic.getLine(), diagnostic.getColumn(), diagnostic.getMessage(), "", code);
	}
}
