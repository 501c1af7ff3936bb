// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.fiche;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fr.clausier.app.etude.Textes;
import fr.clausier.dsl.ide.fiche.ChampFiche;
import fr.clausier.dsl.ide.fiche.FicheMarche.JeuFiche;
import fr.clausier.model.calcul.NombresFrancais;

/** A set of criteria with sliders and the sum that they make while one of them moves. */
final class JeuEcran {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private final List<SaisieChamp> saisies = new ArrayList<>();
	private final List<Scale> curseurs = new ArrayList<>();
	private final Label total;
	private JeuFiche jeu;

	JeuEcran(FormToolkit kit, Composite parent, JeuFiche jeu, BiConsumer<ChampFiche, String> saisi) {
		this.jeu = jeu;
		Composite area = kit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(kit.createLabel(area, jeu.libelle()));
		for (ChampFiche weight : jeu.poids()) {
			kit.createLabel(area, weight.libelle());
			Scale slider = new Scale(area, SWT.HORIZONTAL);
			slider.setMaximum(100);
			slider.setPageIncrement(5);
			slider.setEnabled(weight.modifiable());
			GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(slider);
			int rank = curseurs.size();
			slider.addListener(SWT.Selection, e -> bouger(rank));
			// One change of the text for one gesture: while the mouse is down only the sum moves.
			slider.addListener(SWT.MouseUp, e -> poser(rank, saisi));
			slider.addListener(SWT.KeyUp, e -> poser(rank, saisi));
			slider.addListener(SWT.FocusOut, e -> poser(rank, saisi));
			slider.getAccessible().addAccessibleListener(new AccessibleAdapter() {

				@Override
				public void getName(AccessibleEvent event) {
					event.result = jeu.libelle() + ", " + weight.libelle();
				}
			});
			curseurs.add(slider);
			SaisieChamp field = new SaisieChamp(kit, area, weight, jeu.libelle(), saisi);
			GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).applyTo(field.controle());
			saisies.add(field);
		}
		total = kit.createLabel(area, "");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(total);
		montrer(jeu);
	}

	void montrer(JeuFiche next) {
		jeu = next;
		for (int i = 0; i < saisies.size(); i++) {
			ChampFiche weight = next.poids().get(i);
			saisies.get(i).montrer(weight);
			if (!curseurs.get(i).isFocusControl() || curseurs.get(i).getSelection() == entier(weight)) {
				curseurs.get(i).setSelection(entier(weight));
			}
		}
		dire(next.total());
	}

	private void bouger(int rank) {
		BigDecimal others = jeu.total().subtract(nombre(jeu.poids().get(rank)));
		dire(others.add(BigDecimal.valueOf(curseurs.get(rank).getSelection())));
	}

	private void poser(int rank, BiConsumer<ChampFiche, String> saisi) {
		int wanted = curseurs.get(rank).getSelection();
		if (wanted != entier(jeu.poids().get(rank))) {
			saisi.accept(jeu.poids().get(rank), String.valueOf(wanted));
		}
	}

	private void dire(BigDecimal sum) {
		boolean right = sum.compareTo(CENT) == 0;
		total.setText(Textes.bind(right ? Textes.ficheTotalJuste : Textes.ficheTotalFaux, NombresFrancais.pourcent(sum)));
		total.setForeground(right ? null : total.getDisplay().getSystemColor(SWT.COLOR_RED));
		total.requestLayout();
	}

	private static int entier(ChampFiche weight) {
		return nombre(weight).intValue();
	}

	private static BigDecimal nombre(ChampFiche weight) {
		String digits = weight.valeur().replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.');
		return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
	}

	List<SaisieChamp> saisies() {
		return saisies;
	}
}
