// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__TEXTE;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.law.regles.pieces.TextesSaisis;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeEngagement;

/** What is reused was never waste, what is recycled was: one rate for both says nothing. A heuristic over one sentence at a time. */
final class R077ReemploiConfondu implements Regle {

	private static final Set<EAttribute> CLAUSES = Set.of(Literals.ENGAGEMENT_ENVIRONNEMENTAL__TEXTE, Literals.CLAUSE_SOCIALE__TEXTE,
			Literals.CLAUSE_INSERTION__TEXTE, Literals.SPECIFICATION__TEXTE, Literals.PRESTATION__DESCRIPTION);
	private static final Pattern REEMPLOI = Mots.motif("reemplo[a-z]*");
	private static final Pattern RECYCLAGE = Mots.motif("recycl[a-z]*|dechets valorises|valorisation des dechets");
	private static final Pattern DECHETS_REEMPLOYES = Mots.motif("reemploi (?:des|de|de ces|de ses) dechets|dechets reemployes|dechets qui sont reemployes");
	private static final Pattern SEPARES = Mots.motif("hors (?:reemploi|recyclage)|separe[a-z]*|distinct[a-z]*");
	private static final Pattern TAUX = Pattern.compile("[0-9] ?(?:%|pour cent)");

	private static final FaitBilingue DECHETS = new FaitBilingue("il parle de réemployer des déchets, alors que ce qui est réemployé n'est pas un déchet",
			"it speaks of reusing waste, whereas what is reused is not waste");
	private static final FaitBilingue UN_TAUX = new FaitBilingue("un seul taux y réunit réemploi et recyclage", "one rate lumps reuse and recycling together");

	@Override
	public String id() {
		return "R-077";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			if (CLAUSES.contains(saisi.trait()) && Mots.parmi(saisi.plie(), "reemplo", "recycl", "dechet")) {
				for (String phrase : saisi.plie().split("[.;!?](?=\\s|$)")) {
					FaitBilingue constat = constat(phrase, saisi);
					if (constat != null) {
						signaleur.signaler(saisi.objet(), saisi.trait(), Map.of("texte", saisi.texte().strip(), "constat", constat));
						break;
					}
				}
			}
		}
	}

	private static FaitBilingue constat(String phrase, TexteSaisi saisi) {
		if (SEPARES.matcher(phrase).find()) {
			return null;
		}
		if (DECHETS_REEMPLOYES.matcher(phrase).find()) {
			return DECHETS;
		}
		EngagementEnvironnemental engagement = saisi.trait() == ENGAGEMENT_ENVIRONNEMENTAL__TEXTE ? (EngagementEnvironnemental) saisi.objet() : null;
		// The subject of a commitment is part of its sentence, and so is its target.
		String entiere = engagement == null ? phrase : Mots.plier(engagement.getType().getLiteral()) + " " + phrase;
		long taux = TAUX.matcher(phrase).results().count() + (engagement != null && engagement.getObjectif() != null ? 1 : 0);
		boolean matieres = engagement != null && engagement.getType() == TypeEngagement.MATIERES_RECYCLEES;
		return taux == 1 && REEMPLOI.matcher(entiere).find() && (matieres || RECYCLAGE.matcher(entiere).find()) ? UN_TAUX : null;
	}
}
