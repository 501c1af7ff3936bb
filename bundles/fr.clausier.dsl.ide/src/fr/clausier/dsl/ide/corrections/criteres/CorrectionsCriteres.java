// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;

/** */
public final class CorrectionsCriteres implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-040", AjoutsDeCriteres::jeu)
				.pour("R-041", AjoutsDeCriteres::environnement, AjoutsDeCriteres::coutGlobal)
				.pour("R-042", AjoutsDeCriteres::environnement, AjoutsDeCriteres::standardise)
				.pour("R-043", AjoutsDeCriteres::coutGlobal, AjoutsDeCriteres::environnement)
				.pour("R-044", AjoutsDeCriteres::environnement, AjoutsDeCriteres::coutParmiPlusieurs)
				.pour("R-045", AjoutsDeCriteres::prixOuCout)
				.pour("R-046", Repartitions::normaliser, Repartitions::reste)
				.pour("R-047", Repartitions::poidsInvalide)
				.pour("R-048", Repartitions::degressif, Repartitions::justifierHierarchie)
				.pour("R-049", Repartitions::degressif)
				.pour("R-050", Repartitions::sousCriteres)
				.pour("R-051", Redaction::publierSousCritere)
				.pour("R-052", Equilibres::environnementADix)
				.pour("R-053", Equilibres::prixADix)
				.pour("R-054", Equilibres::prixASoixanteDix)
				.pour("R-055", Redaction::surLesMoyens)
				.pour("R-056", Redaction::sansGeographie)
				.pour("R-057", Suites::clauseSociale)
				.pour("R-058", Equilibres::socialAQuinze)
				.pour("R-059", Redaction::sansSurenchere)
				.pour("R-060", Redaction::elementsDAppreciation)
				.pour("R-061", Redaction::formule)
				.pour("R-062", Redaction::personnelAffecte)
				.pour("R-063", Repartitions::poidsExact)
				.pour("R-064", Redaction::verifiable)
				.pour("R-065", Suites::engagement)
				.pour("R-066", Redaction::sansAutoNotation)
				.pour("R-067", Equilibres::aligner)
				.pour("R-068", AjoutsDeCriteres::environnement);
	}
}
