// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Finds what is on a window by the words beside it, as a person would; used on the user interface thread. */
final class Fenetre {

	private Fenetre() {
	}

	/** @return the dialog in front */
	static Optional<Shell> dialogue() {
		Shell main = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Shell[] all = PlatformUI.getWorkbench().getDisplay().getShells();
		return Arrays.stream(all).filter(s -> s != main && s.isVisible() && !s.getText().isEmpty()).reduce((a, b) -> b);
	}

	static <C extends Control> List<C> tous(Composite parent, Class<C> type) {
		List<C> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite && !(child instanceof Shell)) {
				found.addAll(tous(composite, type));
			}
		}
		return found;
	}

	static Optional<Button> bouton(Composite parent, String label) {
		return tous(parent, Button.class).stream().filter(b -> b.getText().replace("&", "").startsWith(label)).findFirst();
	}

	static void cliquer(Composite parent, String label) {
		Button button = bouton(parent, label).filter(Button::isEnabled).orElseThrow(() -> new AssertionError("pas de bouton « " + label + " » à cliquer dans : " + textes(parent)));
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** @return the field that follows a label */
	static <C extends Control> C champ(Composite parent, String label, Class<C> type) {
		for (Label each : tous(parent, Label.class)) {
			Control[] siblings = each.getParent().getChildren();
			int next = Arrays.asList(siblings).indexOf(each) + 1;
			if (each.getText().equals(label) && next < siblings.length && type.isInstance(siblings[next])) {
				return type.cast(siblings[next]);
			}
		}
		throw new AssertionError("pas de champ « " + label + " » dans : " + textes(parent));
	}

	static void remplir(Composite parent, String label, String value) {
		champ(parent, label, Text.class).setText(value);
	}

	static void choisir(Composite parent, String label, String value) {
		Combo combo = champ(parent, label, Combo.class);
		combo.select(Arrays.asList(combo.getItems()).indexOf(value));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** @return all the words of labels and fields */
	static String textes(Composite parent) {
		return tous(parent, Control.class).stream().map(c -> switch (c) {
			case Label label -> label.getText();
			case Link link -> link.getText();
			case Text text -> text.getText();
			case Button button -> button.getText();
			default -> "";
		}).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
	}
}
