// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.SPASER__INDICATEURS_PUBLIES_LE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SPASER__PUBLIE_LE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Spaser;

/** The indicators of a scheme are published every two years, counted from their last publication, else from that of the scheme. */
final class R151IndicateursPerimes implements RegleSpaser {

	private static final FaitBilingue INDICATEURS = new FaitBilingue("les indicateurs ont été publiés", "the indicators were published");
	private static final FaitBilingue SCHEMA = new FaitBilingue("le schéma a été publié", "the scheme was published");

	@Override
	public String id() {
		return "R-151";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		boolean indicateurs = spaser.getIndicateursPubliesLe() != null;
		LocalDate depart = indicateurs ? spaser.getIndicateursPubliesLe() : spaser.getPublieLe();
		LocalDate jour = contexte.jour();
		if (depart == null || jour == null) {
			return;
		}
		contexte.seuil("spaser_publication_indicateurs_mois").map(BigDecimal::intValueExact)
				.filter(mois -> jour.isAfter(depart.plusMonths(mois)))
				.ifPresent(mois -> signaleur.signaler(spaser, indicateurs ? SPASER__INDICATEURS_PUBLIES_LE : SPASER__PUBLIE_LE,
						Map.of("schema", Schemas.nom(spaser), "origine", indicateurs ? INDICATEURS : SCHEMA, "depart", depart,
								"echeance", depart.plusMonths(mois))));
	}
}
