// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.etude.EtudeEditeur;
import fr.clausier.app.etude.ObservateurEtude;
import fr.clausier.app.etude.SuiviEtude;
import fr.clausier.app.etude.Textes;
import fr.clausier.clauses.etude.LotEtudie;
import fr.clausier.clauses.etude.LotEtudie.Poids;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.SimulationNotes;
import fr.clausier.model.calcul.SimulationNotes.Classement;

/** Three imagined offers against the weights of the lot under the caret: who wins, and by how much a criterion may outweigh the price. */
public final class VueSimulation extends ViewPart implements ObservateurEtude {

	public static final String ID = "fr.clausier.app.simulation";

	private static final BigDecimal MOYENNE = BigDecimal.valueOf(6);
	private static final BigDecimal PRIX_DE_DEPART = BigDecimal.valueOf(100_000);
	private static final String PRIX = "prix";

	private final List<OffreSaisie> offres = new ArrayList<>();
	private TableViewer table;
	private StyledText lecons;
	private SuiviEtude suivi;
	private EtudeEditeur etude;
	private LotEtudie lot;
	private Poids prix;
	private List<Poids> autres = List.of();
	private List<Classement> classement = List.of();
	private int ligne;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(table.getTable());
		clavier();
		lecons = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		lecons.setMargins(8, 4, 8, 4);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lecons);
		suivi = SuiviEtude.de(getSite().getWorkbenchWindow());
		suivi.ajouter(this);
	}

	/** Cells can be reached and changed with the keyboard alone. */
	private void clavier() {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
		ColumnViewerEditorActivationStrategy start = new ColumnViewerEditorActivationStrategy(table) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
			}
		};
		TableViewerEditor.create(table, focus, start, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	@Override
	public void etude(EtudeEditeur nouvelle) {
		etude = nouvelle;
		montrer();
	}

	@Override
	public void curseur(int nouvelleLigne, int offset) {
		if (nouvelleLigne != ligne) {
			ligne = nouvelleLigne;
			montrer();
		}
	}

	private void montrer() {
		if (table.getControl().isDisposed()) {
			return;
		}
		Optional<LotEtudie> found = etude == null ? Optional.empty() : etude.achat(ligne).flatMap(a -> a.lots().stream().filter(l -> l.ligne() <= ligne).reduce((x, y) -> y).or(() -> a.lots().stream().findFirst()));
		if (found.isEmpty() || found.get().equals(lot)) {
			if (found.isEmpty()) {
				lot = null;
				setContentDescription(Textes.aucunMarche);
				table.setInput(List.of());
				lecons.setText("");
			}
			return;
		}
		boolean same = lot != null && lot.criteres().size() == found.get().criteres().size() && lot.libelle().equals(found.get().libelle());
		lot = found.get();
		prix = lot.criteres().stream().filter(p -> PRIX.equals(p.genre()) && p.part() != null).findFirst().orElse(null);
		autres = lot.criteres().stream().filter(p -> p != prix && p.part() != null).toList();
		setContentDescription(prix == null ? Textes.bind(Textes.simulationSansPrix, lot.libelle()) : Textes.bind(Textes.simulationLot, lot.libelle()));
		BigDecimal base = lot.estimation() == null ? PRIX_DE_DEPART : lot.estimation();
		if (offres.isEmpty() || !same) {
			offres.clear();
			offres.add(new OffreSaisie("A", base, autres.size(), MOYENNE));
			offres.add(new OffreSaisie("B", base.multiply(new BigDecimal("1.05")), autres.size(), MOYENNE.add(BigDecimal.valueOf(2))));
			offres.add(new OffreSaisie("C", base.multiply(new BigDecimal("0.95")), autres.size(), MOYENNE.subtract(BigDecimal.valueOf(2))));
		}
		offres.forEach(o -> o.accorder(autres.size(), MOYENNE));
		colonnes();
		calculer();
	}

	private void colonnes() {
		for (TableColumn column : table.getTable().getColumns()) {
			column.dispose();
		}
		colonne(Textes.simulationOffre, 70, -1);
		colonne(Textes.simulationPrix, 120, 0);
		for (int i = 0; i < autres.size(); i++) {
			colonne(autres.get(i).libelle() + " (" + NombresFrancais.pourcent(autres.get(i).part().setScale(Math.min(2, Math.max(0, autres.get(i).part().scale())), RoundingMode.HALF_UP)) + ")", 150, i + 1);
		}
		colonne(Textes.simulationTotal, 90, -2);
		colonne(Textes.simulationRang, 70, -3);
	}

	private void colonne(String title, int width, int value) {
		TableViewerColumn column = new TableViewerColumn(table, value < 0 ? SWT.LEFT : SWT.RIGHT);
		column.getColumn().setText(title);
		column.getColumn().setToolTipText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return cellule((OffreSaisie) element, value);
			}
		});
		if (value >= 0) {
			column.setEditingSupport(new EditingSupport(table) {

				private final TextCellEditor editor = new TextCellEditor(table.getTable());

				@Override
				protected TextCellEditor getCellEditor(Object element) {
					return editor;
				}

				@Override
				protected boolean canEdit(Object element) {
					return true;
				}

				@Override
				protected Object getValue(Object element) {
					return cellule((OffreSaisie) element, value).replaceAll("\\s*€", "");
				}

				@Override
				protected void setValue(Object element, Object entry) {
					((OffreSaisie) element).saisir(value, String.valueOf(entry));
					calculer();
				}
			});
		}
	}

	private String cellule(OffreSaisie offer, int value) {
		Optional<Classement> ranked = classement.stream().filter(c -> c.offre().nom().equals(offer.nom())).findFirst();
		return switch (value) {
			case -1 -> offer.nom();
			case -2 -> ranked.map(c -> NombresFrancais.nombre(c.total())).orElse("");
			case -3 -> ranked.map(c -> String.valueOf(c.rang())).orElse("");
			case 0 -> NombresFrancais.euros(offer.prix().setScale(0, RoundingMode.HALF_UP));
			default -> NombresFrancais.nombre(offer.note(value - 1));
		};
	}

	private void calculer() {
		classement = prix == null ? List.of() : SimulationNotes.classer(prix.part(), autres.stream().map(Poids::part).toList(), offres.stream().map(OffreSaisie::offre).toList());
		table.setInput(offres);
		StringBuilder words = new StringBuilder();
		if (prix != null) {
			words.append(Textes.bind(Textes.simulationGagne, classement.getFirst().offre().nom(), NombresFrancais.nombre(classement.getFirst().total()))).append('\n');
			autres.forEach(c -> words.append(lecon(c)).append('\n'));
			words.append('\n').append(Textes.simulationMethode);
		}
		lecons.setText(words.toString());
	}

	private String lecon(Poids criterion) {
		String weight = NombresFrancais.pourcent(criterion.part().setScale(Math.min(2, Math.max(0, criterion.part().scale())), RoundingMode.HALF_UP));
		BigDecimal usual = new BigDecimal("0.3");
		String most = SimulationNotes.ecartDePrix(prix.part(), criterion.part(), BigDecimal.ONE).map(NombresFrancais::pourcent).orElse(Textes.simulationSansLimite);
		String often = SimulationNotes.ecartDePrix(prix.part(), criterion.part(), usual).map(NombresFrancais::pourcent).orElse(Textes.simulationSansLimite);
		return Textes.bind(Textes.simulationLecon, new Object[] { criterion.libelle(), weight, most, often });
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		suivi.retirer(this);
		super.dispose();
	}
}
