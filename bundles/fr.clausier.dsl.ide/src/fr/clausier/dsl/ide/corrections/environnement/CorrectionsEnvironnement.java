// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.environnement;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.corrections.MotsRemplaces;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeEngagement;

/** */
public final class CorrectionsEnvironnement implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-070", CorrectionsEnvironnement::engagement)
				.pour("R-071", Engagements::objectif)
				.pour("R-072", Engagements::preuveEtControle)
				.pour("R-073", Engagements::penalite)
				.pour("R-074", Specifications::dimension)
				.pour("R-075", Engagements::minimum)
				.pour("R-076", Engagements::diagnostic)
				.pour("R-078", Circulaire::contribution, Circulaire::engagement)
				.pour("R-079", Circulaire::partMinimale)
				.pour("R-080", Circulaire::partMinimale)
				.pour("R-081", Specifications::equivalent)
				.pour("R-082", Specifications::autreLabel)
				.pour("R-083", cas -> ajouter(cas, cas.marche(), TypeEngagement.BIOSOURCE_BAS_CARBONE))
				.pour("R-084", Circulaire::plastique)
				.pour("R-085", MotsRemplaces::remplacer)
				.pour("R-086", MotsRemplaces::remplacer)
				.pour("R-087", MotsRemplaces::remplacer, Specifications::justifier);
	}

	/** The subjects most often found for the nature of the purchase; the author writes what suits this one. */
	private static void engagement(Cas cas) {
		List<TypeEngagement> usual = switch (cas.marche().getNature()) {
			case TRAVAUX -> List.of(TypeEngagement.DECHETS_VALORISATION, TypeEngagement.REEMPLOI_REUTILISATION, TypeEngagement.POLLUTION_NUISANCES);
			case FOURNITURES -> List.of(TypeEngagement.EMBALLAGES_PLASTIQUES, TypeEngagement.MOBILITE_LIVRAISON, TypeEngagement.MATIERES_RECYCLEES);
			default -> List.of(TypeEngagement.MOBILITE_LIVRAISON, TypeEngagement.DECHETS_VALORISATION, TypeEngagement.PLAN_PROGRES);
		};
		usual.forEach(kind -> ajouter(cas, cas.prestation(), kind));
	}

	static void ajouter(Cas cas, Prestation owner, TypeEngagement kind) {
		cas.proposer("Ajouter " + Libelles.au(owner) + " un engagement « " + kind.getLiteral() + " », à rédiger", "Engagement ajouté : rédigez-le et chiffrez-le.",
				"Add to " + Libelles.en(owner) + " a commitment « " + kind.getLiteral() + " », to be written",
				r -> r.ajouterDans(owner, Literals.PRESTATION__ENGAGEMENTS, "environnement", ClausesNeuves.engagement(kind)));
	}
}
