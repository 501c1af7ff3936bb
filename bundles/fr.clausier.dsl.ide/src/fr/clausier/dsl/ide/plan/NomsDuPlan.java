// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.SousCritere;

/** What an element is called in the outline; null for what is too small to be shown there. */
public class NomsDuPlan extends DocumentSymbolNameProvider {

	@Override
	public String getName(EObject object) {
		return switch (object) {
			case Lot lot -> "Lot " + (lot.getNumero() == null ? "" : lot.getNumero() + " ") + "· " + titre(lot);
			case Element element -> titre(element);
			case JeuCriteres set -> set.isCommuns() ? "Critères communs" : "Critères";
			case Critere criterion -> criterion.getTitre() == null ? majuscule(criterion.getType().getLiteral()) : criterion.getTitre();
			case SousCritere criterion -> criterion.getTitre();
			case ClauseInsertion clause -> clause.isCommune() ? "Insertion (commune aux lots)" : "Insertion";
			case ClauseSociale clause -> "Clause sociale : " + clause.getType().getLiteral();
			case EngagementEnvironnemental commitment -> majuscule(commitment.getType().getLiteral());
			case Reservation reservation -> "Réservé";
			case ExemptionSociale exemption -> "Exemption sociale";
			case Axe axis -> axis.getTitre();
			case Objectif target -> majuscule(target.getIndicateur().getLiteral());
			default -> null;
		};
	}

	@Override
	protected String getName(QualifiedName qualifiedName) {
		return qualifiedName == null ? null : qualifiedName.getLastSegment();
	}

	private static String titre(Element element) {
		return element.getTitre() == null || element.getTitre().isBlank() ? element.getName() : element.getTitre();
	}

	private static String majuscule(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
