// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

import fr.clausier.editor.diagnostics.Markers;

/** What the window shows as a whole; its pictures go to the README. */
class VitrineTest extends EssaiAtelier {

	@Test
	void unConstatAvecSaSourceEtLesHeuresCalculeesSeVoientEnsemble() {
		String before = "        insertion 15 %\n        environnement {\n            matériaux biosourcés ou bas-carbone \"Bétons";
		String criteria = "        critères {\n            prix 60 %\n            environnement \"Réemploi et valorisation\" 45 %\n        }\n";
		Atelier.remplacer(before, criteria + before);
		Robot.attendre("des erreurs de droit", () -> Atelier.constats().stream().anyMatch(i -> i.getSeverity() == Severity.ERROR));
		assertTrue(Atelier.constats().stream().filter(i -> i.getSeverity() == Severity.ERROR).allMatch(i -> i.getMessage().matches("(?s).*\\(.+\\).*")),
				"chaque constat dit sa source");
		Robot.faire(() -> Atelier.page().saveEditor(Atelier.editeur(), false));
		Robot.attendre("les constats dans la vue", () -> marqueurs() > 0);
		Robot.ui(() -> {
			int lot = Atelier.ou("lot 2 GrosOeuvre");
			int insertion = Atelier.ou("insertion 15 %", lot);
			Atelier.editeur().selectAndReveal(lot, 0);
			Atelier.texte().setFocus();
			Atelier.editeur().selectAndReveal(insertion + 2, 0);
			((ITextOperationTarget) Atelier.vue()).doOperation(ISourceViewer.INFORMATION);
			return null;
		});
		Robot.attendre("l'explication à l'écran", () -> java.util.Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(s -> s.isVisible()).count() > 1);
		Robot.capturer("editeur");
	}

	@Test
	void lesCouleursSombresChangentCellesDuTexte() {
		Color light = Robot.ui(() -> motCle());
		Atelier.commande("fr.clausier.app.theme", Map.of());
		try {
			Robot.attendre("les couleurs sombres", () -> theme().endsWith("dark") && !light.equals(motCle()));
			Robot.attendre("le texte repeint", () -> motCle().equals(Atelier.texte().getStyleRangeAtOffset(Atelier.ou("nature travaux")).foreground));
			Robot.capturer("editeur-sombre");
		} finally {
			Atelier.commande("fr.clausier.app.theme", Map.of());
			Robot.attendre("les couleurs claires", () -> theme().endsWith("default"));
		}
	}

	private static Color motCle() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get("fr.clausier.editor.style.keyword");
	}

	private static String theme() {
		return Atelier.page().getWorkbenchWindow().getService(IThemeEngine.class).getActiveTheme().getId();
	}

	private long marqueurs() {
		try {
			return java.util.Arrays.stream(dossier.findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE))
					.filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count();
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
