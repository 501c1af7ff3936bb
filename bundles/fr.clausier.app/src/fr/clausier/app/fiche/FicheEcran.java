// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.fiche;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

import fr.clausier.app.etude.Textes;
import fr.clausier.dsl.ide.fiche.ChampFiche;
import fr.clausier.dsl.ide.fiche.FicheMarche;
import fr.clausier.dsl.ide.fiche.FicheMarche.JeuFiche;
import fr.clausier.dsl.ide.fiche.FicheMarche.LigneFiche;

/** The widgets of one purchase; they stay while its shape stays, so that the keyboard never loses its place. */
final class FicheEcran {

	private final List<SaisieChamp> saisies = new ArrayList<>();
	private final List<JeuEcran> jeux = new ArrayList<>();
	private final String forme;

	FicheEcran(FormToolkit kit, Composite body, FicheMarche fiche, BiConsumer<ChampFiche, String> saisi) {
		forme = forme(fiche);
		Composite facts = section(kit, body, Textes.ficheMarche, 2);
		fiche.faits().forEach(f -> {
			kit.createLabel(facts, f.libelle());
			ajouter(new SaisieChamp(kit, facts, f, "", saisi), f.libelle().equals("Objet") ? SWT.DEFAULT : 220, f.libelle().equals("Objet"));
		});
		if (!fiche.lots().isEmpty()) {
			lots(kit, section(kit, body, Textes.ficheLots, fiche.lots().getFirst().champs().size() + 1), fiche.lots(), saisi);
		}
		if (!fiche.jeux().isEmpty()) {
			Composite area = section(kit, body, Textes.ficheCriteres, 1);
			fiche.jeux().forEach(j -> jeux.add(new JeuEcran(kit, area, j, saisi)));
		}
	}

	private static Composite section(FormToolkit kit, Composite body, String title, int columns) {
		Section section = kit.createSection(body, org.eclipse.ui.forms.widgets.ExpandableComposite.TITLE_BAR | org.eclipse.ui.forms.widgets.ExpandableComposite.TWISTIE
				| org.eclipse.ui.forms.widgets.ExpandableComposite.EXPANDED);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = kit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(6, 6).spacing(8, 4).applyTo(client);
		section.setClient(client);
		return client;
	}

	private void lots(FormToolkit kit, Composite area, List<LigneFiche> lots, BiConsumer<ChampFiche, String> saisi) {
		kit.createLabel(area, "");
		for (ChampFiche field : lots.getFirst().champs()) {
			Label head = kit.createLabel(area, field.libelle());
			head.setForeground(kit.getColors().getColor(org.eclipse.ui.forms.IFormColors.TITLE));
		}
		for (LigneFiche lot : lots) {
			kit.createLabel(area, lot.libelle());
			for (ChampFiche field : lot.champs()) {
				boolean title = field.libelle().equals("Intitulé");
				ajouter(new SaisieChamp(kit, area, field, lot.libelle(), saisi), title ? SWT.DEFAULT : 90, title);
			}
		}
	}

	private void ajouter(SaisieChamp field, int width, boolean grows) {
		GridDataFactory.fillDefaults().align(grows ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).grab(grows, false).hint(width, SWT.DEFAULT).applyTo(field.controle());
		saisies.add(field);
	}

	/** @return whether the widgets are those that this purchase needs */
	boolean convient(FicheMarche fiche) {
		return forme.equals(forme(fiche));
	}

	void montrer(FicheMarche fiche) {
		List<ChampFiche> fields = Stream.concat(fiche.faits().stream(), fiche.lots().stream().flatMap(l -> l.champs().stream())).toList();
		for (int i = 0; i < saisies.size(); i++) {
			saisies.get(i).montrer(fields.get(i));
		}
		for (int i = 0; i < jeux.size(); i++) {
			jeux.get(i).montrer(fiche.jeux().get(i));
		}
	}

	/** Puts back what the text says in the field of a value. */
	void oublier(ChampFiche champ) {
		Stream.concat(saisies.stream(), jeux.stream().flatMap(j -> j.saisies().stream())).filter(s -> s.champ().cle().equals(champ.cle())).forEach(SaisieChamp::oublier);
	}

	private static String forme(FicheMarche fiche) {
		StringBuilder shape = new StringBuilder(fiche.nom());
		fiche.faits().forEach(f -> shape.append('|').append(f.libelle()));
		fiche.lots().forEach(l -> shape.append("/").append(l.libelle()));
		for (JeuFiche set : fiche.jeux()) {
			shape.append('#').append(set.libelle());
			set.poids().forEach(p -> shape.append('|').append(p.libelle()));
		}
		return shape.toString();
	}
}
