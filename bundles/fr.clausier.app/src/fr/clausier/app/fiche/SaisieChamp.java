// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.fiche;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fr.clausier.dsl.ide.fiche.ChampFiche;
import fr.clausier.dsl.ide.fiche.GenreChamp;

/** One value of the form on the screen. What is typed counts when the field is left or Enter is pressed; Escape takes it back. */
final class SaisieChamp {

	private final Control control;
	private final BiConsumer<ChampFiche, String> saisi;
	private ChampFiche champ;

	SaisieChamp(FormToolkit kit, Composite parent, ChampFiche champ, String context, BiConsumer<ChampFiche, String> saisi) {
		this.champ = champ;
		this.saisi = saisi;
		control = champ.genre() == GenreChamp.CHOIX ? choix(parent) : texte(kit, parent);
		control.setEnabled(champ.modifiable());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = context.isEmpty() ? SaisieChamp.this.champ.libelle() : context + ", " + SaisieChamp.this.champ.libelle();
			}
		});
		montrer(champ);
	}

	private Control texte(FormToolkit kit, Composite parent) {
		Text text = kit.createText(parent, "", SWT.BORDER | SWT.SINGLE);
		text.addListener(SWT.DefaultSelection, e -> valider());
		text.addListener(SWT.FocusOut, e -> valider());
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				text.setText(champ.valeur());
				e.doit = false;
			}
		});
		return text;
	}

	private Control choix(Composite parent) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(champ.choix().toArray(String[]::new));
		combo.addListener(SWT.Selection, e -> valider());
		return combo;
	}

	private String saisie() {
		return control instanceof Text text ? text.getText() : ((Combo) control).getText();
	}

	private void valider() {
		if (!control.isDisposed() && !saisie().strip().equals(champ.valeur())) {
			saisi.accept(champ, saisie());
		}
	}

	/** Takes the value of the text, unless somebody is typing another one here. */
	void montrer(ChampFiche next) {
		boolean typing = control.isFocusControl() && !saisie().strip().equals(champ.valeur());
		champ = next;
		control.setEnabled(next.modifiable());
		if (typing || saisie().equals(next.valeur())) {
			return;
		}
		if (control instanceof Text text) {
			text.setText(next.valeur());
		} else if (control instanceof Combo combo) {
			combo.select(List.of(combo.getItems()).indexOf(next.valeur()));
		}
	}

	/** Puts back what the text says, after a refusal. */
	void oublier() {
		if (control instanceof Text text) {
			text.setText(champ.valeur());
		}
	}

	Control controle() {
		return control;
	}

	ChampFiche champ() {
		return champ;
	}
}
