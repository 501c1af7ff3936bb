// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;

/** */
public final class CorrectionsInsertion implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-090", ConditionSociale::ajouter, Exemptions::ajouter)
				.pour("R-091", Exemptions::choisir)
				.pour("R-092", Exemptions::changer, ConditionSociale::remplacerExemption)
				.pour("R-093", Exemptions::rediger)
				.pour("R-094", Effort::completer)
				.pour("R-095", Effort::accorder)
				.pour("R-096", Effort::reduire, ConditionSociale::reserver)
				.pour("R-097", Termes::globaliser)
				.pour("R-098", Termes::elargirLesPublics)
				.pour("R-099", Termes::ouvrirLesModalites)
				.pour("R-100", Termes::publics)
				.pour("R-101", Facilitateurs::designer)
				.pour("R-102", Penalites::horaire)
				.pour("R-103", Penalites::proportionner)
				.pour("R-104", Termes::suivi)
				.pour("R-105", Effort::parTranche, Effort::minimum)
				.pour("R-106", Effort::personnelRepris)
				.pour("R-107", Effort::charte)
				.pour("R-108", Termes::globaliser)
				.pour("R-109", ConditionSociale::autreCondition, ConditionSociale::reserver)
				.pour("R-110", ConditionSociale::ajouterAuLot, Exemptions::sansInsertion, Exemptions::ajouterAuLot)
				.pour("R-111", Termes::seuilActivite)
				.pour("R-112", Termes::obliger)
				.pour("R-113", ConditionSociale::retirerLesHeures)
				.pour("R-114", Termes::refus)
				.pour("R-115", Exemptions::rediger);
	}
}
