// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.criteres.Poids;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;

/** Shares out among criteria what is left to 100 %. */
final class Ponderation {

	private Ponderation() {
	}

	static void repartirLeReste(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		if (set == null || set.getMode() != ModeCriteres.PONDERE || Ponderations.enPoints(set) || set.getCriteres().stream().anyMatch(c -> c.getPoidsMin() != null)) {
			return;
		}
		List<Critere> bare = set.getCriteres().stream().filter(c -> c.getPoids() == null).toList();
		BigDecimal sum = set.getCriteres().stream().map(Critere::getPoids).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal left = Poids.CENT.subtract(sum);
		if (left.signum() <= 0) {
			return;
		}
		String rest = Valeurs.pourcent(left);
		if (!bare.isEmpty()) {
			String whom = bare.size() == 1 ? "au critère sans poids" : "entre les " + bare.size() + " critères sans poids";
			cas.proposer("Répartir le reste (" + rest + ") " + whom, "Reste réparti.", "Share what is left (" + rest + ") out among the criteria without a weight",
					r -> Poids.ecrireTous(r, bare, Poids.repartir(bare.stream().map(c -> BigDecimal.ONE).toList(), left)));
		} else {
			List<Critere> all = set.getCriteres();
			cas.proposer("Répartir le reste (" + rest + ") entre tous les critères", "Reste réparti.", "Share what is left (" + rest + ") out among all criteria",
					r -> Poids.ecrireTous(r, all, Poids.repartir(all.stream().map(Critere::getPoids).toList(), Poids.CENT)));
		}
	}
}
