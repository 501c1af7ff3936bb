// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__PUBLICS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.TypeNpnru;

/** Residents of a place may be one category among others, never the only one. */
final class R098PublicsTerritoriaux extends RegleSurClause {

	R098PublicsTerritoriaux() {
		super("R-098");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		// The charter of the ANRU is for residents of priority districts, not for those of one municipality.
		Set<CategoriePublic> territoriales = clause.getNpnru() == TypeNpnru.NON
				? EnumSet.of(CategoriePublic.B8_QPV, CategoriePublic.HABITANTS_COMMUNE)
				: EnumSet.of(CategoriePublic.HABITANTS_COMMUNE);
		List<CategoriePublic> publics = clause.getPublics().stream().map(PublicEligible::getCategorie).distinct().toList();
		if (!publics.isEmpty() && territoriales.containsAll(publics)) {
			signaleur.signaler(clause, CLAUSE_INSERTION__PUBLICS,
					Map.of("publics", FaitBilingue.enumerer(publics.stream().map(MotsInsertion::nom).toList())));
		}
	}
}
