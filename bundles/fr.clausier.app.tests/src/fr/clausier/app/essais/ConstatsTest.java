// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import fr.clausier.editor.diagnostics.Markers;

class ConstatsTest extends EssaiAtelier {

	@Test
	void lExempleEstSansErreur() {
		assertEquals(java.util.List.of(), Atelier.constats().stream().filter(i -> i.getSeverity() == Severity.ERROR).map(Issue::getMessage).toList());
	}

	@Test
	void uneFauteDeDroitApparaitEnTapantAvecSaRegleEtSaSource() {
		Atelier.apres("        prix 4");
		Robot.taper("7");
		Robot.attendre("une erreur de droit", () -> Atelier.constats().stream().anyMatch(i -> i.getSeverity() == Severity.ERROR));
		Issue issue = Atelier.constats().stream().filter(i -> i.getSeverity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(issue.getCode().matches("R-\\d+.*"), issue.getCode() + " " + issue.getMessage());
		Robot.capturer("constat");
		Robot.touche(org.eclipse.swt.SWT.NONE, '\b', org.eclipse.swt.SWT.BS);
		Robot.attendre("l'erreur disparue", () -> Atelier.constats().stream().noneMatch(i -> i.getSeverity() == Severity.ERROR));
	}

	@Test
	void uneFauteDeSyntaxeSeDitEnFrancais() {
		Atelier.remplacer("nature travaux", "nature travau");
		Robot.attendre("une erreur de syntaxe", () -> Atelier.constats().stream().anyMatch(Issue::isSyntaxError));
		String message = Atelier.constats().stream().filter(Issue::isSyntaxError).findFirst().orElseThrow().getMessage();
		assertFalse(message.contains("mismatched") || message.contains("viable") || message.contains("expecting"), message);
	}

	@Test
	void laVueNeConnaitLeConstatQuUneFoisEnregistre() {
		Atelier.remplacer("acheteur VilleMarseille", "acheteur Inconnu");
		Robot.attendre("l'erreur dans le texte", () -> Atelier.constats().stream().anyMatch(i -> i.getSeverity() == Severity.ERROR));
		assertEquals(0, marqueurs());
		Robot.faire(() -> Atelier.page().saveEditor(Atelier.editeur(), false));
		Robot.attendre("le marqueur", () -> marqueurs() > 0);
		Atelier.remplacer("acheteur Inconnu", "acheteur VilleMarseille");
		Robot.faire(() -> Atelier.page().saveEditor(Atelier.editeur(), false));
		Robot.attendre("plus de marqueur", () -> marqueurs() == 0);
	}

	@Test
	void unNomChangeSansEnregistrerDansUnFichierSeVoitDansLAutre() throws Exception {
		Robot.ui(() -> org.eclipse.ui.ide.IDE.openEditor(Atelier.page(), dossier.getFile("acheteur.spaser")));
		Atelier.remplacer("acheteur VilleMarseille \"", "acheteur VilleAutre \"");
		Robot.ui(() -> org.eclipse.ui.ide.IDE.openEditor(Atelier.page(), dossier.getFile("vague-2.marche")));
		Robot.attendre("le renvoi cassé", () -> Atelier.constats().stream().anyMatch(i -> i.getMessage().contains("VilleMarseille")));
	}

	private long marqueurs() {
		try {
			long count = 0;
			for (IMarker marker : dossier.findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE)) {
				count += marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR ? 1 : 0;
			}
			return count;
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
