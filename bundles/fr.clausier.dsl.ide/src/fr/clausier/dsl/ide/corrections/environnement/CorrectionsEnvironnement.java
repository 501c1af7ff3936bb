// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.environnement;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeEngagement;

/** */
public final class CorrectionsEnvironnement implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-070", CorrectionsEnvironnement::engagement);
	}

	/** The subjects most often found for the nature of the purchase; the author writes what suits this one. */
	private static void engagement(Cas cas) {
		Prestation owner = cas.prestation();
		List<TypeEngagement> usual = switch (cas.marche().getNature()) {
			case TRAVAUX -> List.of(TypeEngagement.DECHETS_VALORISATION, TypeEngagement.REEMPLOI_REUTILISATION, TypeEngagement.POLLUTION_NUISANCES);
			case FOURNITURES -> List.of(TypeEngagement.EMBALLAGES_PLASTIQUES, TypeEngagement.MOBILITE_LIVRAISON, TypeEngagement.MATIERES_RECYCLEES);
			default -> List.of(TypeEngagement.MOBILITE_LIVRAISON, TypeEngagement.DECHETS_VALORISATION, TypeEngagement.PLAN_PROGRES);
		};
		usual.forEach(kind -> cas.proposer("Ajouter " + Libelles.au(owner) + " un engagement « " + kind.getLiteral() + " », à rédiger",
				"Engagement ajouté : rédigez-le et chiffrez-le.", "Add to " + Libelles.en(owner) + " a commitment « " + kind.getLiteral() + " », to be written",
				r -> r.ajouterDans(owner, Literals.PRESTATION__ENGAGEMENTS, "environnement", ClausesNeuves.engagement(kind))));
	}
}
