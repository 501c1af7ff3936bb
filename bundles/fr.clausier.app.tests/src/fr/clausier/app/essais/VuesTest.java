// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views that follow the text: what they say of a line, and the way back. */
class VuesTest extends EssaiAtelier {

	@BeforeEach
	void sansNavigateur() {
		System.setProperty("clausier.apercu", "texte");
	}

	@AfterEach
	void fermer() {
		Robot.faire(() -> Arrays.stream(Atelier.page().getViewReferences())
				.filter(v -> List.of("fr.clausier.app.apercu", "fr.clausier.app.reperes", "fr.clausier.app.tableau", "fr.clausier.app.livrables", "fr.clausier.app.fiche").contains(v.getId())).forEach(Atelier.page()::hideView));
		System.clearProperty("clausier.apercu");
	}

	@Test
	void lesReperesSuiventLeCurseurJusquAuxClausesEtAuxPieces() {
		IViewPart vue = montrer("fr.clausier.app.reperes");
		Atelier.apres("déchets valo");
		StyledText text = premier(vue, StyledText.class);
		Robot.attendre("les clauses de la ligne", () -> text.getText().contains("Clauses appelées par cette ligne") && text.getText().contains("Fondement"));
		assertTrue(Robot.ui(text::getText).contains("Cahier des clauses"), "les pièces que la ligne alimente");
		Robot.capturer("reperes");
	}

	@Test
	void lApercuMontreLaPieceEtRamenneALaLigne() {
		IViewPart vue = montrer("fr.clausier.app.apercu");
		StyledText text = premier(vue, StyledText.class);
		Combo pieces = premier(vue, Combo.class);
		Robot.attendre("les pièces", () -> pieces.getItemCount() > 10);
		choisir(pieces, "Cahier des clauses techniques");
		Atelier.apres("déchets valo");
		int line = Robot.ui(() -> Atelier.document().getLineOfOffset(Atelier.ou("déchets valo")));
		Robot.attendre("le passage mis en valeur", () -> Arrays.stream(text.getStyleRanges()).anyMatch(s -> s.background != null));
		Robot.capturer("apercu");
		Robot.faire(() -> {
			text.setCaretOffset(Arrays.stream(text.getStyleRanges()).filter(s -> s.background != null).findFirst().orElseThrow().start);
			Atelier.editeur().selectAndReveal(0, 0);
			text.setFocus();
		});
		Robot.attendre("un autre passage", () -> Arrays.stream(text.getStyleRanges()).noneMatch(s -> s.background != null));
		assertTrue(line > 0, "la ligne de l'engagement");
	}

	@Test
	void lApercuChangeAvecLeTexteSansLEnregistrer() {
		IViewPart vue = montrer("fr.clausier.app.apercu");
		StyledText text = premier(vue, StyledText.class);
		Combo pieces = premier(vue, Combo.class);
		Robot.attendre("les pièces", () -> pieces.getItemCount() > 10);
		choisir(pieces, "Règlement");
		Robot.attendre("le règlement", () -> text.getText().contains("Règlement de la consultation"));
		Atelier.remplacer("\"Désamiantage et déconstruction\"", "\"Curage des bâtiments\"");
		Robot.attendre("le nouveau titre du lot", () -> text.getText().contains("Curage des bâtiments"));
	}

	@Test
	void leTableauCompteEtUneObligationOubliéeSyVoit() {
		IViewPart vue = montrer("fr.clausier.app.tableau");
		CTabFolder tabs = premier(vue, CTabFolder.class);
		Atelier.apres("lot 2 Gros");
		List<Table> tables = tous(tabs, Table.class);
		Robot.attendre("les lots", () -> tables.get(1).getItemCount() > 5);
		assertEquals(Robot.ui(() -> tables.get(1).getItemCount()), Robot.ui(() -> tables.get(0).getColumnCount() - 1), "une colonne par lot");
		assertTrue(Robot.ui(() -> tables.get(1).getItem(1).getText(2)).endsWith("h"), "des heures");
		Robot.capturer("tableau");
		assertTrue(Robot.ui(() -> avance(tables.get(0)).getText(1)).startsWith("✓"), "l'avance est prévue");
		Atelier.remplacer("avance 10 %", "avance 0 %");
		Robot.attendre("l'obligation à traiter", () -> avance(tables.get(0)) != null && !avance(tables.get(0)).getText(1).startsWith("✓"));
		TableItem item = Robot.ui(() -> avance(tables.get(0)));
		Robot.faire(() -> {
			Event open = new Event();
			open.item = item;
			tables.get(0).notifyListeners(SWT.DefaultSelection, open);
		});
		Robot.attendre("la ligne du lot", () -> Atelier.texte().getCaretOffset() > 0);
	}

	@Test
	void laFicheEtLeTexteSeSuiventEtSAnnulentEnsemble() {
		IViewPart vue = montrer("fr.clausier.app.fiche");
		Robot.attendre("les champs", () -> champ(vue, "Prix") != null);
		Robot.capturer("fiche");
		String before = Robot.ui(() -> Atelier.document().get());
		Robot.faire(() -> saisir(champ(vue, "Prix"), "41"));
		Robot.attendre("le poids dans le texte", () -> Atelier.document().get().contains("        prix 41"));
		Robot.attendre("le total faux", () -> tous((Composite) racine(vue), org.eclipse.swt.widgets.Label.class).stream().anyMatch(l -> l.getText().contains("101")));
		Robot.faire(() -> Atelier.editeur().getAction("undo").run());
		Robot.attendre("le texte d'avant", () -> Atelier.document().get().equals(before));
		Robot.attendre("la fiche d'avant", () -> champ(vue, "Prix").getText().equals("40"));
		Robot.faire(() -> saisir(champ(vue, "Lancement"), "31/02/2027"));
		Robot.attendre("la valeur d'avant remise", () -> champ(vue, "Lancement").getText().equals("30/11/2026"));
		assertEquals(before, Robot.ui(() -> Atelier.document().get()), "une saisie refusée ne change rien");
	}

	private static void saisir(Text field, String entry) {
		field.setText(entry);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** The entry that stands after a label: right after it, or after the slider that follows it. */
	private static Text champ(IViewPart view, String label) {
		List<Control> all = tous((Composite) racine(view), Control.class);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof org.eclipse.swt.widgets.Label l && l.getText().equals(label)) {
				for (int j = i + 1; j < all.size(); j++) {
					if (all.get(j) instanceof Text text) {
						return text;
					}
				}
			}
		}
		return null;
	}

	private static Object racine(IViewPart view) {
		return view.getSite().getService(MPart.class).getWidget();
	}

	@Test
	void lesLivrablesDisentCeQuiEstPerime() {
		IViewPart vue = montrer("fr.clausier.app.livrables");
		Table table = premier(vue, Table.class);
		Atelier.commande("fr.clausier.app.generer", Map.of());
		Robot.attendre("les livrables à jour", () -> table.getItemCount() > 20 && Arrays.stream(table.getItems()).allMatch(i -> i.getText(1).equals("à jour")));
		Robot.capturer("livrables");
		Atelier.remplacer("\"Désamiantage et déconstruction\"", "\"Curage des bâtiments\"");
		Robot.faire(() -> Atelier.page().saveEditor(Atelier.editeur(), false));
		Robot.attendre("les livrables périmés", () -> table.getItemCount() > 20 && Arrays.stream(table.getItems()).allMatch(i -> i.getText(1).equals("périmé")));
	}

	private static TableItem avance(Table obligations) {
		return Arrays.stream(obligations.getItems()).filter(i -> i.getText(0).startsWith("Avance")).findFirst().orElse(null);
	}

	private static void choisir(Combo pieces, String start) {
		Robot.faire(() -> {
			pieces.select(indice(pieces, start));
			pieces.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static int indice(Combo combo, String start) {
		for (int i = 0; i < combo.getItemCount(); i++) {
			if (combo.getItem(i).startsWith(start)) {
				return i;
			}
		}
		throw new AssertionError(start + " n'est pas proposé");
	}

	private static IViewPart montrer(String id) {
		IViewPart view = Robot.ui(() -> Atelier.page().showView(id));
		Robot.faire(() -> Atelier.page().activate(Atelier.editeur()));
		return view;
	}

	private static <T extends Control> T premier(IViewPart view, Class<T> type) {
		return Robot.ui(() -> tous((Composite) racine(view), type).getFirst());
	}

	private static <T extends Control> List<T> tous(Composite parent, Class<T> type) {
		return Robot.ui(() -> {
			List<T> found = new ArrayList<>();
			chercher(parent, type, found);
			return found;
		});
	}

	private static <T extends Control> void chercher(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				chercher(inner, type, found);
			}
		}
	}
}
