// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.ide.entretien.CritereChoisi;
import fr.clausier.model.strategie.TypeCritere;

/** Three criteria with their weights and the total: price, technical value, environment. */
final class PageCriteres extends PageEntretien {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private final List<Text> weights = new ArrayList<>();
	private Text technical;
	private Text technicalElements;
	private Text green;
	private Text greenElements;
	private Text greenProof;
	private Label total;

	PageCriteres() {
		super("criteres", Textes.pageCriteres, Textes.pageCriteresAide);
	}

	@Override
	boolean utile() {
		return assistant().besoins().criteres();
	}

	@Override
	void questions(Champs champs) {
		weights.clear();
		CritereChoisi price = ancien(TypeCritere.PRIX, 50, null);
		CritereChoisi value = ancien(TypeCritere.TECHNIQUE, 30, Textes.valeurTechnique);
		CritereChoisi environment = ancien(TypeCritere.ENVIRONNEMENT, 20, Textes.performanceEnvironnementale);
		poids(champs, Textes.poidsPrix, price);
		poids(champs, Textes.poidsTechnique, value);
		technical = champs.texte(Textes.intituleTechnique, value.titre(), v -> change());
		technicalElements = champs.texte(Textes.elementsTechnique, String.join(", ", value.elements()), v -> change());
		technicalElements.setMessage(Textes.elementsExemple);
		poids(champs, Textes.poidsEnvironnement, environment);
		green = champs.texte(Textes.intituleEnvironnement, environment.titre(), v -> change());
		greenElements = champs.texte(Textes.elementsEnvironnement, String.join(", ", environment.elements()), v -> change());
		greenProof = champs.texte(Textes.preuve, environment.preuve() == null ? "" : environment.preuve(), v -> change());
		total = champs.phrase("");
		if (assistant().besoins().critereVert()) {
			champs.phrase(Textes.critereVertPourquoi);
		}
		change();
	}

	private void poids(Champs champs, String label, CritereChoisi criterion) {
		weights.add(champs.texte(label, criterion.poids().toPlainString(), v -> change()));
	}

	private CritereChoisi ancien(TypeCritere type, int weight, String title) {
		// A criterion weighed at nothing was left out: its weight stays nothing.
		boolean asked = !brouillon().criteres.isEmpty();
		return brouillon().criteres.stream().filter(c -> c.type() == type).findFirst()
				.orElse(new CritereChoisi(type, title, asked ? BigDecimal.ZERO : BigDecimal.valueOf(weight), List.of(), null));
	}

	private void change() {
		if (total == null || total.isDisposed()) {
			return;
		}
		BigDecimal[] values = weights.stream().map(w -> Saisie.nombre(w.getText()).orElse(BigDecimal.ZERO)).toArray(BigDecimal[]::new);
		BigDecimal sum = Arrays.stream(values).reduce(BigDecimal.ZERO, BigDecimal::add);
		List<CritereChoisi> chosen = new ArrayList<>();
		ajouter(chosen, new CritereChoisi(TypeCritere.PRIX, null, values[0], List.of(), null));
		ajouter(chosen, new CritereChoisi(TypeCritere.TECHNIQUE, technical.getText(), values[1], liste(technicalElements), null));
		ajouter(chosen, new CritereChoisi(TypeCritere.ENVIRONNEMENT, green.getText(), values[2], liste(greenElements), greenProof.getText()));
		brouillon().criteres = chosen;
		total.setText(NLS.bind(Textes.total, sum.toPlainString()));
		repondu(weights.stream().anyMatch(w -> Saisie.illisible(w.getText())) ? Textes.montantIllisible : sum.compareTo(CENT) == 0 ? null : NLS.bind(Textes.totalFaux, sum.toPlainString()));
	}

	private static void ajouter(List<CritereChoisi> chosen, CritereChoisi criterion) {
		if (criterion.poids().signum() > 0) {
			chosen.add(criterion);
		}
	}

	private static List<String> liste(Text field) {
		return Arrays.stream(field.getText().split("[,;]")).map(String::strip).filter(e -> !e.isEmpty()).toList();
	}
}
