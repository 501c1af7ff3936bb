// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Spaser;

/** The kinds of targets that a scheme sets (L2111-3 al. 2 and 3), and the indicators that measure them. */
public enum CibleSpaser {

	/** Purchases from solidarity enterprises of social utility (L3332-17-1 of the labour code). */
	SOLIDAIRE(Indicateur.ACHATS_SOLIDAIRES, Indicateur.ACHATS_ESUS),
	/** Purchases from firms that employ disadvantaged people or members of vulnerable groups. */
	VULNERABLES(Indicateur.ACHATS_SIAE, Indicateur.ACHATS_HANDICAP, Indicateur.MARCHES_RESERVES),
	/** Ecological elements. */
	ECOLOGIQUE(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Indicateur.CLAUSE_ENVIRONNEMENTALE, Indicateur.CRITERE_ENVIRONNEMENTAL,
			Indicateur.POIDS_ENVIRONNEMENTAL, Indicateur.AGEC_REEMPLOI, Indicateur.AGEC_RECYCLE, Indicateur.EGALIM_DURABLE, Indicateur.EGALIM_BIO,
			Indicateur.EGALIM_VIANDES_POISSONS, Indicateur.DECHETS_VALORISES, Indicateur.MATERIAUX_REEMPLOYES, Indicateur.EMISSIONS_EVITEES, Indicateur.ENERGIE_ECONOMISEE,
			Indicateur.EAU_ECONOMISEE, Indicateur.LABELS_EXIGES, Indicateur.COUT_CYCLE_DE_VIE);

	private final Set<Indicateur> indicateurs;

	CibleSpaser(Indicateur... indicateurs) {
		this.indicateurs = Set.of(indicateurs);
	}

	/** The indicators that measure it. */
	public Set<Indicateur> indicateurs() {
		return indicateurs;
	}

	/** Whether a scheme has an objective of that kind. */
	public boolean fixee(Spaser spaser) {
		return spaser.getAxes().stream().flatMap(axe -> axe.getObjectifs().stream()).anyMatch(o -> indicateurs.contains(o.getIndicateur()));
	}
}
