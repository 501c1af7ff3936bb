// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static fr.clausier.app.essais.Atelier.ou;
import static fr.clausier.app.essais.Atelier.texte;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class CouleursTest extends EssaiAtelier {

	@Test
	void motsTextesNombresEtCommentairesOntLeurCouleur() {
		attendreCouleur("marché RenovationGroupeScolaire", "keyword");
		attendreCouleur("// Une opération", "comment");
		attendreCouleur("\"2026-ECOLES-02\"", "string");
		attendreCouleur("30/11/2026", "number");
		attendreCouleur("\"\"\"", "string");
		attendreCouleur("d'offres ouvert", "keyword");
	}

	@Test
	void unTitreEstGrasEtUnNomAUneCouleurDeNom() {
		Robot.attendre("titre du lot en gras", () -> style("\"Gros œuvre\"") != null && style("\"Gros œuvre\"").fontStyle == SWT.BOLD);
		attendreCouleur("GrosOeuvre", "nom");
		attendreCouleur("VilleMarseille", "reference");
	}

	@Test
	void unMotSeColoreQuandOnLeTape() {
		Atelier.nouvelleLigne("variantes interdites", "    ");
		Robot.taper("note");
		attendreCouleur("note\n\n", "keyword");
	}

	@Test
	void unTexteRemplaceParLeMemeGardeSesCouleurs() {
		attendreCouleur("nature travaux", "keyword");
		Atelier.remplacer("nature travaux", "nature travaux");
		attendreCouleur("nature travaux", "keyword");
	}

	private static StyleRange style(String text) {
		int offset = ou(text) + 1;
		return texte().getStyleRangeAtOffset(offset);
	}

	private static void attendreCouleur(String text, String style) {
		Robot.attendre("couleur « " + style + " » sur « " + text + " »", () -> style(text) != null && couleur(style).equals(style(text).foreground));
		assertEquals(Robot.ui(() -> couleur(style)), Robot.ui(() -> style(text).foreground));
	}

	private static Color couleur(String style) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get("fr.clausier.editor.style." + style);
	}
}
