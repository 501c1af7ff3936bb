// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Questions one below the other: a label, then what to answer with, which says its label to a screen reader. */
final class Champs {

	private final Composite area;

	Champs(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(10, 7).applyTo(area);
	}

	Composite zone() {
		return area;
	}

	Text texte(String label, String value, Consumer<String> answered) {
		Text field = new Text(etiquette(label), SWT.BORDER);
		field.setText(value);
		field.addModifyListener(e -> answered.accept(field.getText()));
		return etendre(nommer(field, label), SWT.DEFAULT);
	}

	Text longTexte(String label, String value, Consumer<String> answered) {
		Text field = new Text(etiquette(label), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		field.setText(value);
		field.addModifyListener(e -> answered.accept(field.getText()));
		// In a text of several lines the key would write a tab, and the keyboard would be caught.
		field.addTraverseListener(e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return etendre(nommer(field, label), 72);
	}

	<T> Combo choix(String label, T[] values, Function<T, String> words, T value, Consumer<T> answered) {
		Combo combo = new Combo(etiquette(label), SWT.READ_ONLY);
		for (T each : values) {
			combo.add(words.apply(each));
			if (each.equals(value)) {
				combo.select(combo.getItemCount() - 1);
			}
		}
		combo.addListener(SWT.Selection, e -> answered.accept(values[combo.getSelectionIndex()]));
		return etendre(nommer(combo, label), SWT.DEFAULT);
	}

	/** A sentence over the whole width. */
	Label phrase(String sentence) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Composite etiquette(String label) {
		new Label(area, SWT.WRAP).setText(label);
		return area;
	}

	private static <C extends Control> C etendre(C control, int height) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, height).applyTo(control);
		return control;
	}

	static <C extends Control> C nommer(C control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}
}
