// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.ide.entretien.LotPrevu;
import fr.clausier.model.strategie.MotifNonAllotissement;

/** The lots and their values; the reasons when there is only one. */
final class PageLots extends PageEntretien {

	private static final int LOTS_MAX = 30;

	private Composite table;
	private boolean unreadable;

	PageLots() {
		super("lots", Textes.pageLots, Textes.pageLotsAide);
	}

	@Override
	void questions(Champs champs) {
		table = new Composite(champs.zone(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 5).applyTo(table);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(table);
		for (String title : new String[] { Textes.colonneLot, Textes.colonneMontant, Textes.colonneMainOeuvre, "" }) {
			new Label(table, SWT.NONE).setText(title);
		}
		for (int i = 0; i < brouillon().lots.size(); i++) {
			ligne(i);
		}
		Button more = new Button(champs.zone(), SWT.PUSH);
		more.setText(Textes.ajouterLot);
		more.setEnabled(brouillon().lots.size() < LOTS_MAX);
		more.addListener(SWT.Selection, e -> {
			brouillon().lots.add(new LotPrevu("", null, null));
			refaire();
			repondu(null);
		});
		new Label(champs.zone(), SWT.NONE);
		if (brouillon().lots.size() == 1) {
			champs.phrase(Textes.nonAllotiPourquoi);
			champs.choix(Textes.qMotif, MotifNonAllotissement.values(), m -> m == MotifNonAllotissement.NON_PRECISE ? Textes.motifAucun : m.getLiteral(), brouillon().motif, v -> {
				brouillon().motif = v;
				repondu(null);
			});
			champs.longTexte(Textes.qMotivation, brouillon().motivation, v -> {
				brouillon().motivation = v;
				repondu(null);
			});
		}
	}

	private void ligne(int index) {
		LotPrevu lot = brouillon().lots.get(index);
		boolean alone = brouillon().lots.size() == 1;
		Text title = champ(lot.titre(), NLS.bind(Textes.titreDuLot, index + 1), 150);
		title.setEnabled(!alone);
		title.setMessage(alone ? Textes.toutLeMarche : "");
		Text amount = champ(lot.montant() == null ? "" : lot.montant().toPlainString(), NLS.bind(Textes.montantDuLot, index + 1), 90);
		Text labour = champ(lot.partMainOeuvre() == null ? "" : lot.partMainOeuvre().toPlainString(), NLS.bind(Textes.mainOeuvreDuLot, index + 1), 60);
		Runnable change = () -> {
			brouillon().lots.set(index, new LotPrevu(title.getText(), Saisie.nombre(amount.getText()).orElse(null), Saisie.nombre(labour.getText()).filter(PageLots::part).orElse(null)));
			unreadable = Arrays.stream(table.getChildren()).filter(Text.class::isInstance).map(c -> (Text) c).filter(t -> t.getData() != null).anyMatch(t -> Saisie.illisible(t.getText()));
			repondu(unreadable ? Textes.montantIllisible : null);
		};
		amount.setData(change);
		labour.setData(change);
		for (Text field : new Text[] { title, amount, labour }) {
			field.addModifyListener(e -> change.run());
		}
		Button remove = new Button(table, SWT.PUSH | SWT.FLAT);
		remove.setText("×");
		remove.setToolTipText(NLS.bind(Textes.retirerLot, index + 1));
		Champs.nommer(remove, NLS.bind(Textes.retirerLot, index + 1));
		remove.setEnabled(!alone);
		remove.addListener(SWT.Selection, e -> {
			brouillon().lots.remove(index);
			refaire();
			repondu(null);
		});
	}

	private static boolean part(java.math.BigDecimal value) {
		return value.compareTo(new java.math.BigDecimal(100)) <= 0;
	}

	private Text champ(String value, String name, int width) {
		Text field = new Text(table, SWT.BORDER);
		field.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(field);
		return Champs.nommer(field, name);
	}
}
