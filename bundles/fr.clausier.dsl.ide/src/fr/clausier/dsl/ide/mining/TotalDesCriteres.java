// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.math.BigDecimal;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;

/** What the weights of a set of criteria add up to, with a mark that cannot be missed when it is not 100 %. */
final class TotalDesCriteres {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private TotalDesCriteres() {
	}

	/** @return the figure and what it means; null when nothing is to be added: an order of importance, a range, a block still empty */
	static Chiffre de(JeuCriteres set) {
		if (set.getCriteres().stream().anyMatch(c -> c.getPoidsMin() != null || c.getPoidsMax() != null)
				|| set.getCriteres().stream().noneMatch(TotalDesCriteres::pondere)) {
			return null;
		}
		if (set.getCriteres().stream().allMatch(c -> c.getPoints() != null)) {
			return new Chiffre("Σ\u00A0" + NombresFrancais.nombre(Ponderations.totalPoints(set)) + "\u00A0points", "Total des points des critères");
		}
		BigDecimal sum = Ponderations.somme(set);
		String text = "Σ\u00A0" + NombresFrancais.pourcent(sum);
		BigDecimal gap = CENT.subtract(sum);
		if (gap.signum() == 0) {
			return new Chiffre(text, "Total des pondérations des critères");
		}
		String what = gap.signum() > 0 ? "il manque " + NombresFrancais.pourcent(gap) : NombresFrancais.pourcent(gap.abs()) + " de trop";
		return new Chiffre("⚠\u00A0" + text + "\u00A0: " + what, "Le total des pondérations des critères doit être de 100\u00A0%.");
	}

	private static boolean pondere(Critere criterion) {
		return criterion.getPoids() != null || criterion.getPoints() != null;
	}
}
