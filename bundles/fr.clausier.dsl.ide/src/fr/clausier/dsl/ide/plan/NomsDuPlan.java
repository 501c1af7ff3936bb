// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.ContributionAgec;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.GroupementCommandes;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleSection;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.Tranche;

/** What an element is called in the outline; null for what is too small to be shown there. */
public class NomsDuPlan extends DocumentSymbolNameProvider {

	private static final int LONGUEUR_MAX = 60;

	@Override
	public String getName(EObject object) {
		return switch (object) {
			case Lot lot -> "Lot " + (lot.getNumero() == null ? "" : lot.getNumero() + " ") + "· " + titre(lot);
			case ModeleClause clause -> clause.getName() + suite(clause.getTitre());
			case ModeleSection section -> section.getCode();
			case Element element -> titre(element);
			case JeuCriteres set -> set.isCommuns() ? "Critères communs" : "Critères";
			case Critere criterion -> criterion.getTitre() == null ? majuscule(criterion.getType().getLiteral()) : criterion.getTitre();
			case SousCritere criterion -> criterion.getTitre();
			case ClauseInsertion clause -> clause.isCommune() ? "Insertion (commune aux lots)" : "Insertion";
			case ClauseSociale clause -> "Clause sociale : " + clause.getType().getLiteral();
			case EngagementEnvironnemental commitment -> majuscule(commitment.getType().getLiteral());
			case Reservation reservation -> "Réservé";
			case ExemptionSociale exemption -> "Exemption sociale";
			case Tranche part -> part.isOptionnelle() ? "Tranche optionnelle " + part.getNumero() + suite(part.getTitre()) : "Tranche ferme" + suite(part.getTitre());
			case AccordCadre agreement -> "Accord-cadre";
			case GroupementCommandes group -> "Groupement de commandes";
			case AvisEuropeen notice -> "Avis européen";
			case Specification specification -> "Spécification" + suite(abrege(specification.getTexte()));
			case Restauration food -> "Restauration";
			case ContributionAgec share -> "AGEC" + suite(share.getCategorie());
			case DonneesEssentielles data -> "Données essentielles";
			case Realisation done -> "Réalisé";
			case Derogation derogation -> "Dérogation" + suite(derogation.getRegle());
			case ReglageRegle setting -> setting.getRegle();
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

	private static String suite(String text) {
		return text == null || text.isBlank() ? "" : " · " + text.strip();
	}

	private static String abrege(String text) {
		String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGUEUR_MAX ? line : line.substring(0, LONGUEUR_MAX - 1) + "…";
	}

	private static String majuscule(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
