// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;

/** The rules of the consultation announce the conditions of performance that the contract details. */
final class R181ClauseTue implements ReglePiece {

	private static final Pattern INSERTION = Mots.motif("insertion");
	private static final Pattern SOCIAL = Mots.motif("social(?:e|es|aux)?|insertion|handicap|egalite|apprenti(?:s|ssage)?|vigilance|accessibilite");
	private static final Pattern ENVIRONNEMENT = Mots.motif("environnement(?:al|ale|ales|aux)?");

	@Override
	public String id() {
		return "R-181";
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		List<PieceProduite> reglements = pieces.stream().filter(p -> p.est("RC")).toList();
		// Without competition there are no rules of a consultation.
		if (!reglements.isEmpty()) {
			attendues(contexte).forEach((motif, clause) -> {
				if (reglements.stream().noneMatch(rc -> dit(rc, motif))) {
					signaleur.signaler(contexte.marche(), ELEMENT__TITRE, Map.of("clause", clause, "piece", Portee.mot(reglements.get(0).titre())));
				}
			});
		}
	}

	/** What the purchase provides, with the words that announce it. */
	private static Map<Pattern, FaitBilingue> attendues(ContexteRegle contexte) {
		Map<Pattern, FaitBilingue> attendues = new LinkedHashMap<>();
		for (Prestation contrat : contexte.prestations()) {
			if (contrat.getInsertion() != null) {
				attendues.put(INSERTION, new FaitBilingue("la clause d'insertion", "the insertion clause"));
			}
			if (!contrat.getClausesSociales().isEmpty()) {
				attendues.put(SOCIAL, new FaitBilingue("les autres clauses sociales", "the other social clauses"));
			}
			if (!contrat.getEngagements().isEmpty()) {
				attendues.put(ENVIRONNEMENT, new FaitBilingue("les engagements environnementaux", "the environmental commitments"));
			}
		}
		return attendues;
	}

	private static boolean dit(PieceProduite piece, Pattern motif) {
		return piece.paragraphes().stream().anyMatch(p -> motif.matcher(Mots.plier(p)).find());
	}
}
