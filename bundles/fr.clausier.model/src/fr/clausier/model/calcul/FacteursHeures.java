// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_ANNUELLES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_REPRISES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_TOTALES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__POSTES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;
import static fr.clausier.model.strategie.StrategiePackage.Literals.HEURES_PAR_TRANCHE__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.HEURES_PAR_TRANCHE__TRANCHE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__COUT_HORAIRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__ESTIMATION;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__PART_MAIN_OEUVRE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Finds the factors of the hour formulas in the model and knows how each is named and written. */
final class FacteursHeures {

	private static final String REPRISES = "les heures du personnel repris";
	private static final String AU_DELA = "le montant au-delà du seuil";
	/** No staff to take over, an amount that stays below the threshold: zero is an answer there. */
	static final Set<String> ZERO_ADMIS = Set.of(REPRISES, AU_DELA);

	private final Prestation prestation;
	private final Marche marche;

	FacteursHeures(Prestation prestation) {
		this.prestation = prestation;
		this.marche = Lots.marcheDe(prestation);
	}

	List<Facteur> de(FormuleHeures formule, ClauseInsertion c) {
		return switch (formule) {
			case SAISIE -> List.of(heures("les heures fixées", c.getHeures(), c, CLAUSE_INSERTION__HEURES));
			case F1 -> List.of(montant(), partMainOeuvre(), taux(c), coutHoraire());
			case F2 -> List.of(heures("les heures de main d'œuvre", c.getHeuresTotales(), c, CLAUSE_INSERTION__HEURES_TOTALES), taux(c));
			case F3 -> tranche(c.getParTranche());
			case F4 -> List.of(new Facteur("le nombre de postes", c.getPostes(),
					c.getPostes() == null ? "" : NombresFrancais.nombre(c.getPostes()) + " ETP", c, CLAUSE_INSERTION__POSTES), duree());
			case F5 -> List.of(heures("les heures annuelles", c.getHeuresAnnuelles(), c, CLAUSE_INSERTION__HEURES_ANNUELLES),
					heures(REPRISES, c.getHeuresReprises() == null ? 0 : c.getHeuresReprises(), c, CLAUSE_INSERTION__HEURES_REPRISES),
					taux(c), duree());
		};
	}

	Facteur montant() {
		return facteur("l'estimation", Montants.estimation(prestation).orElse(null), NombresFrancais::euros, prestation,
				PRESTATION__ESTIMATION);
	}

	Facteur partMainOeuvre() {
		return facteur("la part de main d'œuvre", commun(Prestation::getPartMainOeuvre), NombresFrancais::pourcent,
				porteur(Prestation::getPartMainOeuvre), PRESTATION__PART_MAIN_OEUVRE);
	}

	Facteur coutHoraire() {
		return facteur("le coût horaire", commun(Prestation::getCoutHoraire), v -> NombresFrancais.euros(v) + "/h",
				porteur(Prestation::getCoutHoraire), PRESTATION__COUT_HORAIRE);
	}

	private List<Facteur> tranche(HeuresParTranche tranche) {
		return List.of(heures("les heures par tranche", tranche.getHeures(), tranche, HEURES_PAR_TRANCHE__HEURES), montantCompte(tranche),
				facteur("le montant de la tranche", tranche.getTranche(), NombresFrancais::euros, tranche,
						HEURES_PAR_TRANCHE__TRANCHE));
	}

	/** Only what exceeds the threshold counts, when there is one; nothing below it. */
	private Facteur montantCompte(HeuresParTranche tranche) {
		Facteur montant = montant();
		if (tranche.getSeuil() == null || montant.manque()) {
			return montant;
		}
		BigDecimal compte = montant.valeur().subtract(tranche.getSeuil()).max(BigDecimal.ZERO);
		return new Facteur(AU_DELA, compte, "(" + montant.ecriture() + " − " + NombresFrancais.euros(tranche.getSeuil()) + ")", montant.porteur(),
				montant.trait());
	}

	private Facteur taux(ClauseInsertion clause) {
		return facteur("le taux d'insertion", clause.getTaux(), NombresFrancais::pourcent, clause, CLAUSE_INSERTION__TAUX);
	}

	private Facteur duree() {
		Integer mois = marche == null ? null : marche.getDureeMois();
		return facteur("la durée du marché", mois == null ? null : BigDecimal.valueOf(mois),
				v -> NombresFrancais.nombre(v) + " mois", marche == null ? prestation : marche, MARCHE__DUREE_MOIS);
	}

	/** Labour share and hourly cost of the purchase hold for the lots that state none. */
	private BigDecimal commun(Function<Prestation, BigDecimal> lecture) {
		return lecture.apply(porteur(lecture));
	}

	private Prestation porteur(Function<Prestation, BigDecimal> lecture) {
		boolean herite = lecture.apply(prestation) == null && marche != null && lecture.apply(marche) != null;
		return herite ? marche : prestation;
	}

	private static Facteur heures(String nom, Integer heures, EObject porteur, EStructuralFeature trait) {
		return facteur(nom, heures == null ? null : BigDecimal.valueOf(heures), v -> NombresFrancais.heures(v.longValueExact()),
				porteur, trait);
	}

	private static Facteur facteur(String nom, BigDecimal valeur, Function<BigDecimal, String> ecriture, EObject porteur,
			EStructuralFeature trait) {
		return new Facteur(nom, valeur, valeur == null ? "" : ecriture.apply(valeur), porteur, trait);
	}
}
