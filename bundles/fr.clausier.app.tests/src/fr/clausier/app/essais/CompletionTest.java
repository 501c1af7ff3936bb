// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class CompletionTest extends EssaiAtelier {

	@Test
	void unMotDuLangageEstProposeAvecUnePhraseQuiLExplique() {
		Atelier.apres("lot 2 GrosOeuvre \"Gros œuvre\" {\n        ");
		proposer();
		Robot.attendre("« avance » dans la liste", () -> ligne("avance").isPresent());
		Robot.capturer("completion");
		String line = Robot.ui(() -> ligne("avance").orElseThrow());
		assertTrue(line.length() > "avance".length() + 15, "la proposition s'explique : " + line);
	}

	@Test
	void taperLeDebutSansAccentFiltreEtLaProposeInsereLeMotAccentue() {
		Atelier.nouvelleLigne("variantes interdites", "    ");
		Robot.taper("refer");
		proposer();
		Robot.attendre("« référence » dans la liste", () -> ligne("référence").isPresent());
		Robot.faire(() -> table().get().select(index("référence")));
		Robot.faire(() -> Atelier.texte().setFocus());
		Robot.touche(SWT.NONE, '\r', SWT.CR);
		Robot.attendre("le mot inséré", () -> Atelier.document().get().contains("variantes interdites\n    référence"));
	}

	@Test
	void unRenvoiProposeLeNomDUnAutreFichier() {
		Atelier.remplacer("acheteur VilleMarseille", "acheteur ");
		Atelier.apres("    acheteur ");
		proposer();
		Robot.attendre("« VilleMarseille » dans la liste ou déjà inséré",
				() -> ligne("VilleMarseille").isPresent() || Atelier.document().get().contains("acheteur VilleMarseille"));
	}

	private static void proposer() {
		Robot.faire(() -> ((ITextOperationTarget) Atelier.vue()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
	}

	private static Optional<String> ligne(String start) {
		return table().flatMap(t -> Arrays.stream(t.getItems()).map(TableItem::getText).filter(s -> s.startsWith(start)).findFirst());
	}

	private static int index(String start) {
		TableItem[] items = table().orElseThrow().getItems();
		for (int i = 0; i < items.length; i++) {
			if (items[i].getText().startsWith(start)) {
				return i;
			}
		}
		return -1;
	}

	/** The popup is a shell without a title that holds one table. */
	private static Optional<Table> table() {
		return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(s -> s.isVisible() && s.getText().isEmpty()).map(CompletionTest::table)
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<Table> table(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				return Optional.of(table);
			}
			Optional<Table> inside = child instanceof Composite composite && !(child instanceof Shell) ? table(composite) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}
}
