// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.inject.Singleton;

import fr.clausier.dsl.conversion.Nombres;

/** Which values are offered for which fact of the language; an example of its kind where nothing is known. */
@Singleton
public class ValeursCalculees {

	private static final Map<String, Function<Endroit, List<Valeur>>> VALEURS = Map.ofEntries(
			Map.entry("Critere/poids", PoidsRestants::critere), Map.entry("Critere/points", PoidsRestants::pointsDuCritere),
			Map.entry("SousCritere/poids", PoidsRestants::sousCritere), Map.entry("SousCritere/points", PoidsRestants::pointsDuSousCritere),
			Map.entry("ClauseInsertion/heures", HeuresPossibles::heures), Map.entry("ClauseInsertion/taux", HeuresPossibles::taux),
			Map.entry("FaitMarche/lancement", DatesUtiles::lancement), Map.entry("Realisation/notifieLe", DatesUtiles::aujourdhui),
			Map.entry("Realisation/heuresAu", DatesUtiles::aujourdhui), Map.entry("DonneesEssentielles/publieesLe", DatesUtiles::publication),
			Map.entry("Spaser/publieLe", DatesUtiles::aujourdhui), Map.entry("Spaser/indicateursPubliesLe", DatesUtiles::aujourdhui),
			Map.entry("FaitPrestation/avance", FiguresDeLaLoi::avance), Map.entry("FaitPrestation/retenueGarantie", FiguresDeLaLoi::retenue),
			Map.entry("FaitPrestation/caMinimal", FiguresDeLaLoi::chiffreAffaires), Map.entry("FaitPrestation/estimation", FiguresDeLaLoi::estimation),
			Map.entry("HeuresParTranche/seuil", FiguresDeLaLoi::seuilEuropeen), Map.entry("Restauration/durable", FiguresDeLaLoi::durable),
			Map.entry("Restauration/bio", FiguresDeLaLoi::bio), Map.entry("Restauration/viandesPoissons", FiguresDeLaLoi::viandesPoissons),
			Map.entry("FaitPrestation/partMainOeuvre", MainOeuvreDuMetier::part), Map.entry("FaitPrestation/coutHoraire", MainOeuvreDuMetier::cout),
			Map.entry("FaitMarche/dureeMois", DureesUsuelles::marche), Map.entry("FaitPrestation/delaiMois", DureesUsuelles::delai),
			Map.entry("Critere/preuves", PreuvesEtUnites::preuveDuCritere), Map.entry("Critere/unite", PreuvesEtUnites::uniteDuCritere));

	private static final Map<String, String> EXAMPLES = Map.of("Pourcent", "15 %", "Montant", "50 €", "MontantHT", "100 000 € HT", "Heures",
			"500 heures", "DureeMois", "24 mois", "Jours", "15 jours", "Date", "30/11/2026", "Chaine", "\"\"", "Texte", "\"\"", "Points", "60 points");

	/**
	 * @param fact « rule/feature »
	 * @param kind the rule that reads the value
	 */
	public List<Valeur> pour(String fact, String kind, Endroit place) {
		List<Valeur> values = new ArrayList<>(VALEURS.getOrDefault(fact, p -> List.of()).apply(place));
		String example = EXAMPLES.get(kind);
		if (values.isEmpty() && example != null) {
			values.add(Valeur.de(example.replace(' ', Nombres.ESPACE), "Exemple de valeur, à remplacer."));
		}
		return values;
	}
}
