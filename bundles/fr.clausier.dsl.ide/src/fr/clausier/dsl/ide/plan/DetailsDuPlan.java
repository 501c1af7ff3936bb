// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.survol.FaitsCalcules;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.SousCritere;

/** The figure beside a label of the outline: hours of a lot, weight of a criterion, total of a set. */
public class DetailsDuPlan extends DocumentSymbolDetailsProvider {

	@Inject
	private FaitsCalcules faits;

	@Override
	public String getDetails(EObject object) {
		return switch (object) {
			case Prestation part -> faits.heures(part).map(NombresFrancais::heures).orElse("");
			case JeuCriteres set -> pourcent(Ponderations.somme(set));
			case Critere criterion -> pourcent(criterion.getPoids());
			case SousCritere criterion -> pourcent(criterion.getPoids());
			case EngagementEnvironnemental commitment -> commitment.getObjectif() == null ? ""
					: NombresFrancais.nombre(commitment.getObjectif()) + NombresFrancais.INSECABLE + commitment.getUnite();
			default -> "";
		};
	}

	private static String pourcent(BigDecimal weight) {
		return weight == null ? "" : NombresFrancais.pourcent(weight);
	}
}
