// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_ANNUELLES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_TOTALES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__POSTES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;
import static fr.clausier.model.strategie.StrategiePackage.Literals.HEURES_PAR_TRANCHE__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.HEURES_PAR_TRANCHE__TRANCHE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__COUT_HORAIRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__ESTIMATION;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__PART_MAIN_OEUVRE;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Modalite;

/** The words of insertion clauses as the messages use them: French as in the language, English beside it. */
final class MotsInsertion {

	private static final Map<EStructuralFeature, String> FACTEURS = Map.ofEntries(
			Map.entry(PRESTATION__ESTIMATION, "the estimate"),
			Map.entry(PRESTATION__PART_MAIN_OEUVRE, "the labour share"),
			Map.entry(PRESTATION__COUT_HORAIRE, "the hourly cost"),
			Map.entry(MARCHE__DUREE_MOIS, "the duration of the contract"),
			Map.entry(CLAUSE_INSERTION__TAUX, "the insertion rate"),
			Map.entry(CLAUSE_INSERTION__HEURES, "the hours"),
			Map.entry(CLAUSE_INSERTION__HEURES_TOTALES, "the labour hours"),
			Map.entry(CLAUSE_INSERTION__HEURES_ANNUELLES, "the hours per year"),
			Map.entry(CLAUSE_INSERTION__POSTES, "the number of jobs"),
			Map.entry(HEURES_PAR_TRANCHE__HEURES, "the hours per amount ordered"),
			Map.entry(HEURES_PAR_TRANCHE__TRANCHE, "the amount ordered that the hours go with"));

	private MotsInsertion() {
	}

	/** A factor that a calculation of hours lacks, with its article. */
	static FaitBilingue nom(Facteur facteur) {
		return new FaitBilingue(facteur.nom(), FACTEURS.get(facteur.trait()));
	}

	/** A category of eligible people, in the plural. */
	static FaitBilingue nom(CategoriePublic categorie) {
		return new FaitBilingue(categorie.getLiteral(), switch (categorie) {
			case A1_ADAPTE -> "workers of adapted companies and ESATs";
			case A2_IAE -> "workers of social integration enterprises";
			case A3_REGIE -> "workers of neighbourhood work associations";
			case A4_EPIDE_E2C -> "trainees of EPIDEs and second-chance schools";
			case A5_GEIQ -> "workers of GEIQs";
			case A6_JUSTICE -> "people under a court order";
			case B1_DELD -> "long-term unemployed people";
			case B2_RSA -> "RSA recipients";
			case B3_BOETH -> "disabled workers";
			case B4_MINIMA -> "recipients of minimum social benefits";
			case B5_JEUNES -> "young people";
			case B6_SENIORS -> "older job seekers";
			case B7_ACCOMPAGNES -> "young people in a support scheme";
			case B8_QPV -> "residents of priority districts";
			case B9_REFUGIES -> "refugees";
			case B10_AUTRE -> "other people put forward by a referring body";
			case HABITANTS_COMMUNE -> "residents of the municipality";
		});
	}

	/** A way to realise the hours. */
	static FaitBilingue nom(Modalite modalite) {
		return new FaitBilingue(modalite.getLiteral(), switch (modalite) {
			case EMBAUCHE_DIRECTE -> "direct recruitment";
			case MISE_ADISPOSITION -> "provision of staff";
			case SOUS_TRAITANCE -> "subcontracting";
			case FORMATION -> "training";
		});
	}
}
