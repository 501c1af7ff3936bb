// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tableau;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.Icones;
import fr.clausier.app.etude.EtudeEditeur;
import fr.clausier.app.etude.ObservateurEtude;
import fr.clausier.app.etude.SuiviEtude;
import fr.clausier.app.etude.Textes;
import fr.clausier.clauses.etude.AchatEtudie;
import fr.clausier.clauses.etude.LotEtudie;
import fr.clausier.clauses.etude.LotEtudie.Poids;
import fr.clausier.clauses.etude.ObligationEtudiee;
import fr.clausier.dsl.ide.mining.Chiffre;
import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.NombresFrancais;

/** The purchase under the caret as tables: every figure is text, bars only help the eye; a row leads to its line. */
public final class VueTableau extends ViewPart implements ObservateurEtude {

	public static final String ID = "fr.clausier.app.tableau";

	private static final BigDecimal CENT = BigDecimal.valueOf(100);
	private static final String LIGNE = "ligne";

	private SuiviEtude suivi;
	private EtudeEditeur etude;
	private AchatEtudie montre;
	private int ligne;
	private CTabFolder onglets;
	private Table obligations;
	private Table lots;
	private Table criteres;
	private Table spaser;

	@Override
	public void createPartControl(Composite parent) {
		onglets = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		obligations = table(Textes.tableauObligations, "verifier", Textes.tableauObligation);
		lots = table(Textes.tableauLots, "marche", Textes.tableauLot, Textes.tableauEstimation, Textes.tableauHeures, Textes.tableauHeuresMois, Textes.tableauEtp, Textes.tableauSocial,
				Textes.tableauEnvironnement, Textes.tableauPme);
		Barres.dans(lots, 1);
		Barres.dans(lots, 2);
		criteres = table(Textes.tableauCriteres, "bilan", Textes.tableauLot, Textes.tableauCritere, Textes.tableauPoids, Textes.tableauGenre);
		Barres.dans(criteres, 2);
		spaser = table(Textes.tableauSpaser, "spaser", Textes.tableauIndicateur, Textes.tableauExplication);
		onglets.setSelection(0);
		setContentDescription(Textes.aucunMarche);
		suivi = SuiviEtude.de(getSite().getWorkbenchWindow());
		suivi.ajouter(this);
	}

	private Table table(String title, String icon, String... columns) {
		Table table = new Table(onglets, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (String column : columns) {
			new TableColumn(table, SWT.LEFT).setText(column);
		}
		table.addListener(SWT.DefaultSelection, e -> aller((TableItem) e.item));
		table.addListener(SWT.MouseHover, e -> expliquer(table, e));
		CTabItem tab = new CTabItem(onglets, SWT.NONE);
		tab.setText(title);
		tab.setImage(Icones.image(icon));
		tab.setControl(table);
		return table;
	}

	private void aller(TableItem item) {
		if (item != null && item.getData(LIGNE) instanceof Integer line) {
			suivi.montrer(line);
		}
	}

	private static void expliquer(Table table, Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String words = null;
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(event.x, event.y)) {
				words = item.getData("bulle." + i) instanceof String tip ? tip : null;
			}
		}
		table.setToolTipText(words);
	}

	@Override
	public void etude(EtudeEditeur nouvelle) {
		etude = nouvelle;
		montre = null;
		peindre();
	}

	@Override
	public void curseur(int nouvelleLigne, int offset) {
		ligne = nouvelleLigne;
		peindre();
	}

	private void peindre() {
		Optional<AchatEtudie> achat = etude == null ? Optional.empty() : etude.achat(ligne);
		if (onglets.isDisposed() || achat.isPresent() && Objects.equals(achat.get(), montre)) {
			return;
		}
		montre = achat.orElse(null);
		for (Table table : List.of(obligations, lots, criteres, spaser)) {
			table.setRedraw(false);
			table.removeAll();
		}
		achat.ifPresent(this::remplir);
		setContentDescription(achat.map(VueTableau::resume).orElse(Textes.aucunMarche));
		for (Table table : List.of(obligations, lots, criteres, spaser)) {
			for (TableColumn column : table.getColumns()) {
				column.pack();
			}
			table.setRedraw(true);
		}
	}

	private static String resume(AchatEtudie achat) {
		BigDecimal total = achat.lots().stream().map(LotEtudie::estimation).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		long hours = achat.lots().stream().map(LotEtudie::heures).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
		long todo = achat.obligations().stream().filter(o -> o.etat() == ObligationEtudiee.Etat.NON_REMPLIE || o.etat() == ObligationEtudiee.Etat.A_VERIFIER).count();
		return Textes.bind(Textes.tableauResume, new Object[] { achat.titre(), NombresFrancais.euros(total), NombresFrancais.heures(hours), Etp.de(hours).toPlainString().replace('.', ','),
				todo, NombresFrancais.date(achat.droit()) });
	}

	private void remplir(AchatEtudie achat) {
		matrice(achat);
		lots(achat.lots());
		criteres(achat.lots());
		for (Chiffre figure : etude.effets().getOrDefault(achat.nom(), List.of())) {
			TableItem item = new TableItem(spaser, SWT.NONE);
			item.setText(new String[] { figure.texte(), figure.bulle() });
		}
		if (spaser.getItemCount() == 0) {
			new TableItem(spaser, SWT.NONE).setText(new String[] { Textes.tableauSansEffet, "" });
		}
	}

	/** Obligations down, lots across. */
	private void matrice(AchatEtudie achat) {
		List<String> names = achat.lots().stream().map(LotEtudie::libelle).toList();
		while (obligations.getColumnCount() > 1) {
			obligations.getColumn(1).dispose();
		}
		for (String name : names) {
			TableColumn column = new TableColumn(obligations, SWT.LEFT);
			column.setText(name.length() > 24 ? name.substring(0, 22) + "…" : name);
			column.setToolTipText(name);
		}
		Map<String, TableItem> rows = new LinkedHashMap<>();
		for (ObligationEtudiee o : achat.obligations()) {
			TableItem row = rows.computeIfAbsent(o.intitule(), k -> rang(o));
			for (String lot : o.lots()) {
				int column = names.indexOf(lot) + 1;
				if (column > 0) {
					row.setText(column, signe(o.etat()) + " " + o.libelle());
					row.setImage(column, icone(o.etat()) == null ? null : Icones.image(icone(o.etat())));
					row.setData("bulle." + column, o.justification());
				}
			}
			if (o.etat() == ObligationEtudiee.Etat.NON_REMPLIE || row.getData(LIGNE) == null) {
				row.setData(LIGNE, o.ligne());
			}
		}
		rows.values().forEach(row -> {
			for (int i = 1; i <= names.size(); i++) {
				if (row.getText(i).isEmpty()) {
					row.setText(i, Textes.tableauSansObjet);
				}
			}
		});
	}

	private TableItem rang(ObligationEtudiee o) {
		TableItem row = new TableItem(obligations, SWT.NONE);
		row.setText(0, o.intitule() + (o.article().isEmpty() ? "" : " (" + o.article() + ")"));
		return row;
	}

	private static String signe(ObligationEtudiee.Etat state) {
		return switch (state) {
			case REMPLIE -> "✓";
			case JUSTIFIEE -> "≈";
			case SANS_OBJET -> "–";
			case A_VERIFIER -> "?";
			case NON_REMPLIE -> "✗";
		};
	}

	private static String icone(ObligationEtudiee.Etat state) {
		return switch (state) {
			case NON_REMPLIE -> "erreur";
			case A_VERIFIER -> "avertissement";
			default -> null;
		};
	}

	private void lots(List<LotEtudie> all) {
		BigDecimal most = all.stream().map(LotEtudie::estimation).filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
		long mostHours = all.stream().map(LotEtudie::heures).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(1);
		for (LotEtudie lot : all) {
			TableItem row = new TableItem(lots, SWT.NONE);
			row.setText(new String[] { lot.libelle(), lot.estimation() == null ? Textes.tableauInconnu : NombresFrancais.euros(lot.estimation()),
					lot.heures() == null ? Textes.tableauAucune : NombresFrancais.heures(lot.heures()), parMois(lot), etp(lot), oui(lot.social()), oui(lot.environnement()),
					String.join(", ", lot.pme()) });
			row.setData(LIGNE, lot.ligne());
			if (lot.estimation() != null) {
				row.setData(Barres.cle(1), lot.estimation().divide(most, MathContext.DECIMAL32));
			}
			if (lot.heures() != null) {
				row.setData(Barres.cle(2), BigDecimal.valueOf(lot.heures()).divide(BigDecimal.valueOf(Math.max(1, mostHours)), MathContext.DECIMAL32));
			}
		}
	}

	private static String parMois(LotEtudie lot) {
		return lot.heures() == null || lot.dureeMois() == null || lot.dureeMois() <= 0 ? ""
				: NombresFrancais.heures(BigDecimal.valueOf(lot.heures()).divide(BigDecimal.valueOf(lot.dureeMois()), 0, RoundingMode.HALF_UP).longValueExact());
	}

	private static String etp(LotEtudie lot) {
		return lot.heures() == null || lot.dureeMois() == null || lot.dureeMois() <= 0 ? "" : Etp.parAn(lot.heures(), lot.dureeMois()).toPlainString().replace('.', ',');
	}

	private static String oui(boolean yes) {
		return yes ? Textes.oui : Textes.non;
	}

	private void criteres(List<LotEtudie> all) {
		List<Poids> before = null;
		for (LotEtudie lot : all) {
			boolean same = lot.criteres().equals(before);
			before = lot.criteres();
			if (same) {
				continue;
			}
			for (Poids weight : lot.criteres()) {
				TableItem row = new TableItem(criteres, SWT.NONE);
				row.setText(new String[] { memes(all, lot), weight.libelle(), weight.part() == null ? Textes.tableauInconnu : NombresFrancais.pourcent(arrondi(weight.part())), weight.genre() });
				row.setData(LIGNE, weight.ligne());
				if (weight.part() != null) {
					row.setData(Barres.cle(2), weight.part().divide(CENT, MathContext.DECIMAL32));
				}
			}
		}
	}

	private static BigDecimal arrondi(BigDecimal share) {
		return share.scale() > 2 ? share.setScale(2, RoundingMode.HALF_UP) : share;
	}

	/** One set for all lots is told once. */
	private static String memes(List<LotEtudie> all, LotEtudie lot) {
		return all.size() > 1 && all.stream().allMatch(l -> l.criteres().equals(lot.criteres())) ? Textes.tableauTousLots : lot.libelle();
	}

	@Override
	public void setFocus() {
		onglets.setFocus();
	}

	@Override
	public void dispose() {
		suivi.retirer(this);
		super.dispose();
	}
}
