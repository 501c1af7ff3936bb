// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Dimension;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.UnitePenalite;

/** Writes the conditions of performance into a purchase. */
final class Conditions {

	private static final StrategieFactory MODELE = StrategieFactory.eINSTANCE;
	/** People that most clauses address and the ways that they offer; the author narrows them in the text. */
	private static final List<CategoriePublic> PUBLICS = List.of(CategoriePublic.B1_DELD, CategoriePublic.B2_RSA, CategoriePublic.B3_BOETH, CategoriePublic.B5_JEUNES);
	private static final List<Modalite> MODALITES = List.of(Modalite.EMBAUCHE_DIRECTE, Modalite.MISE_ADISPOSITION, Modalite.SOUS_TRAITANCE);

	private Conditions() {
	}

	static void ajouter(Reponses r, Marche marche) {
		if (!Redaction.vide(r.specification())) {
			Specification specification = MODELE.createSpecification();
			specification.setTexte(Redaction.propre(r.specification()));
			specification.getDimensions().add(Dimension.ENVIRONNEMENTALE);
			marche.getSpecifications().add(specification);
		}
		if (r.engagement() != null) {
			marche.getEngagements().add(engagement(r.engagement()));
		}
		if (r.insertion() != null) {
			marche.setInsertion(insertion(r.insertion()));
		}
	}

	private static EngagementEnvironnemental engagement(EngagementChoisi chosen) {
		EngagementEnvironnemental engagement = MODELE.createEngagementEnvironnemental();
		engagement.setType(chosen.type());
		engagement.setTexte(Redaction.vide(chosen.texte()) ? null : Redaction.propre(chosen.texte()));
		if (chosen.objectif() != null && !Redaction.vide(chosen.unite())) {
			engagement.setObjectif(chosen.objectif());
			engagement.setUnite(Redaction.propre(chosen.unite()));
		}
		engagement.setPreuve(Redaction.vide(chosen.preuve()) ? null : Redaction.propre(chosen.preuve()));
		engagement.setControle(Periodicite.SEMESTRIEL);
		if (chosen.penalite() != null) {
			engagement.getPenalites().add(penalite(chosen.penalite(), UnitePenalite.MANQUEMENT));
		}
		return engagement;
	}

	private static ClauseInsertion insertion(InsertionChoisie chosen) {
		ClauseInsertion clause = MODELE.createClauseInsertion();
		clause.setTaux(chosen.taux());
		for (CategoriePublic category : PUBLICS) {
			PublicEligible people = MODELE.createPublicEligible();
			people.setCategorie(category);
			clause.getPublics().add(people);
		}
		clause.getModalites().addAll(MODALITES);
		if (chosen.facilitateur() != null) {
			Facilitateur facilitateur = MODELE.createFacilitateur();
			facilitateur.setName(chosen.facilitateur());
			facilitateur.setTitre(chosen.facilitateur());
			clause.setFacilitateur(facilitateur);
		}
		clause.setPeriodicite(Periodicite.TRIMESTRIEL);
		if (chosen.penalite() != null) {
			clause.getPenalites().add(penalite(chosen.penalite(), UnitePenalite.HEURE));
		}
		return clause;
	}

	private static Penalite penalite(BigDecimal amount, UnitePenalite unit) {
		Penalite penalty = MODELE.createPenalite();
		penalty.setMontant(amount);
		penalty.setUnite(unit);
		return penalty;
	}
}
