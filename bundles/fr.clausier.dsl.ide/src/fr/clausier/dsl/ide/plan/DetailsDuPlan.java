// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.survol.FaitsCalcules;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.Tranche;

/** The figure beside a label of the outline: hours of a lot or clause, weight of a criterion, total of a set, amounts, targets of a scheme. */
public class DetailsDuPlan extends DocumentSymbolDetailsProvider {

	@Inject
	private FaitsCalcules faits;

	@Override
	public String getDetails(EObject object) {
		Marche marche = EcoreUtil2.getContainerOfType(object, Marche.class);
		return avec(object, marche == null ? Map.of() : faits.heuresParPrestation(marche));
	}

	/**
	 * The same where the hours of the purchase are known already: working them out for each lot would copy the whole purchase each time.
	 *
	 * @param hours of the purchase and its lots, where they can be computed
	 */
	String avec(EObject object, Map<? extends EObject, Long> hours) {
		return switch (object) {
			case Prestation part -> heures(hours.get(part));
			case ClauseInsertion clause -> heures(hours.get(clause.eContainer()));
			case JeuCriteres set -> pourcent(Ponderations.somme(set));
			case Critere criterion -> pourcent(criterion.getPoids());
			case SousCritere criterion -> pourcent(criterion.getPoids());
			case EngagementEnvironnemental commitment -> commitment.getObjectif() == null ? ""
					: NombresFrancais.nombre(commitment.getObjectif()) + NombresFrancais.INSECABLE + commitment.getUnite();
			case Objectif target -> target.getCibles().stream().map(c -> cible(target, c)).collect(Collectors.joining(", "));
			case Tranche part -> euros(part.getMontant());
			case AccordCadre agreement -> euros(agreement.getMaximum());
			case Realisation done -> euros(done.getMontantNotifie());
			case ReglageRegle setting -> setting.getNiveau().getLiteral();
			case Spaser scheme -> scheme.getDebut() == null || scheme.getFin() == null ? "" : scheme.getDebut() + "-" + scheme.getFin();
			default -> "";
		};
	}

	private static String heures(Long hours) {
		return hours == null ? "" : NombresFrancais.heures(hours);
	}

	private static String euros(BigDecimal amount) {
		return amount == null ? "" : NombresFrancais.euros(amount);
	}

	private static String pourcent(BigDecimal weight) {
		return weight == null ? "" : NombresFrancais.pourcent(weight);
	}

	private static String cible(Objectif target, Cible value) {
		String figure = value.getValeur() == null ? "" : NombresFrancais.nombre(value.getValeur()) + NombresFrancais.INSECABLE + value.getUnite().getLiteral();
		return target.getComparateur().getLiteral() + NombresFrancais.INSECABLE + figure + (value.getAnnee() == null ? "" : " en " + value.getAnnee());
	}
}
