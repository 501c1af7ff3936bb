// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeEngagement;

/** What is marked is also owed: the condition of performance behind a criterion, in the contracts that lack it. */
final class Suites {

	private Suites() {
	}

	static void clauseSociale(Cas cas) {
		List<Prestation> without = sans(cas, p -> p.getInsertion() != null || !p.getClausesSociales().isEmpty() || p.getReservation() != null);
		if (without.isEmpty()) {
			return;
		}
		String where = pour(without);
		cas.proposer("Ajouter une clause d'insertion " + where + ", effort à chiffrer", "Clause d'insertion ajoutée : écrivez son effort.", "Add an insertion clause, its effort to be filled in",
				r -> without.forEach(p -> r.ajouter(p, Literals.PRESTATION__INSERTION, ClausesNeuves.insertion())));
		List<Prestation> owners = porteurs(cas, without);
		cas.proposer("Ajouter une clause sociale " + where + ", à rédiger", "Clause sociale ajoutée : rédigez-la.", "Add a social condition, to be written",
				r -> owners.forEach(p -> r.ajouter(p, Literals.PRESTATION__CLAUSES_SOCIALES, ClausesNeuves.sociale(TypeClauseSociale.CONDITIONS_TRAVAIL))));
	}

	static void engagement(Cas cas) {
		List<TypeEngagement> kinds = Arrays.stream(cas.fait("engagements").split(", ")).map(TypeEngagement::get).filter(k -> k != null).limit(3).toList();
		for (TypeEngagement kind : kinds.isEmpty() ? List.of(TypeEngagement.PLAN_PROGRES) : kinds) {
			List<Prestation> without = sans(cas, p -> p.getEngagements().stream().anyMatch(e -> kinds.isEmpty() || kinds.contains(e.getType())));
			List<Prestation> owners = porteurs(cas, without);
			cas.proposer("Ajouter un engagement « " + kind.getLiteral() + " » " + pour(without) + ", à rédiger", "Engagement ajouté : rédigez-le et chiffrez-le.",
					"Add a commitment « " + kind.getLiteral() + " », to be written",
					r -> owners.forEach(p -> r.ajouterDans(p, Literals.PRESTATION__ENGAGEMENTS, "environnement", ClausesNeuves.engagement(kind))));
		}
	}

	/** The contracts that the set of criteria decides on and that lack the condition, what they inherit included. */
	private static List<Prestation> sans(Cas cas, Predicate<Prestation> has) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		Marche marche = cas.marche();
		MarcheEffectif effective = MarcheEffectif.de(marche);
		return Lots.de(effective.marche()).stream().filter(p -> effective.original(Lots.criteresDe(p)) == set && !has.test(p)).map(p -> (Prestation) effective.original(p)).toList();
	}

	/** Where all lots lack it, the purchase states it once for all of them. */
	private static List<Prestation> porteurs(Cas cas, List<Prestation> without) {
		Marche marche = cas.marche();
		return without.size() > 1 && without.size() == marche.getLots().size() ? List.of(marche) : without;
	}

	private static String pour(List<Prestation> without) {
		return without.size() == 1 ? Libelles.au(without.get(0)) : "aux " + without.size() + " lots concernés";
	}
}
