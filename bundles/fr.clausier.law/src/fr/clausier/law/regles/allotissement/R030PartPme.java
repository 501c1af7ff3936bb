// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** A global contract gives a fifth of its amount to small firms, with two exceptions. */
final class R030PartPme implements Regle {

	/** Percent of the expected amount (R2171-23). */
	private static final BigDecimal MINIMUM = BigDecimal.valueOf(20);

	@Override
	public String id() {
		return "R-030";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		boolean explique = marche.getMotifStructureSecteur() != null && !marche.getMotifStructureSecteur().isBlank();
		if (!marche.isMarcheGlobal() || marche.isTitulairePME() || explique) {
			return;
		}
		BigDecimal part = marche.getPartPME();
		if (part == null || part.compareTo(MINIMUM) < 0) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__PART_PME, Map.of("minimum", MINIMUM, "part",
					part == null ? new FaitBilingue("n'est pas indiquée", "is not stated")
							: FaitBilingue.de("n'est que de {p}", "is only {p}", Map.of("p", FaitBilingue.pourcent(part)))));
		}
	}
}
