// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.law.regles.pieces.TextesSaisis;
import fr.clausier.model.strategie.Spaser;

/** National plans of sustainable purchases set no obligation, and the first one is over. */
final class R156PlanNational implements RegleSpaser {

	private static final Pattern ANCIEN = Mots.motif("pnaapd|plan national d'action pour (?:l'achat public durable|les achats publics durables) ?\\(? ?2015 ?[-–/] ?2020 ?\\)?");
	private static final Pattern PLAN = Mots.motif("pnad|plan national pour des achats durables");
	/** Words that turn a target of the plan into a duty. */
	private static final Pattern DEVOIR = Mots.motif("obligations?|obligatoires?|obligatoirement|impos(?:e|es|ee|ees|ent)|exig(?:e|es|ee|ees|ent)|doit|doivent");
	private static final Pattern NEGATION = Mots.motif("pas|aucune?|sans|ni");
	private static final FaitBilingue DEPASSE = new FaitBilingue("ce plan a pris fin en 2020", "that plan ended in 2020");
	private static final FaitBilingue SANS_FORCE = new FaitBilingue("les objectifs de ce plan ne sont pas des obligations légales",
			"the targets of that plan are no legal obligations");

	@Override
	public String id() {
		return "R-156";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		RegleSpaser.super.verifier(contexte, signaleur);
		lire(TextesSaisis.de(contexte), signaleur);
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		lire(TextesSaisis.de(spaser), signaleur);
	}

	private static void lire(List<TexteSaisi> textes, Signaleur signaleur) {
		for (TexteSaisi saisi : textes) {
			if (!Mots.parmi(saisi.plie(), "pnaapd", "pnad", "plan national")) {
				continue;
			}
			Matcher ancien = ANCIEN.matcher(saisi.plie());
			Matcher plan = PLAN.matcher(saisi.plie());
			if (ancien.find()) {
				signaler(saisi, ancien, DEPASSE, signaleur);
			} else if (plan.find() && DEVOIR.matcher(saisi.plie()).find() && !NEGATION.matcher(saisi.plie()).find()) {
				signaler(saisi, plan, SANS_FORCE, signaleur);
			}
		}
	}

	private static void signaler(TexteSaisi saisi, Matcher passage, FaitBilingue raison, Signaleur signaleur) {
		String trouve = saisi.texte().substring(passage.start(), passage.end());
		Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(trouve, passage.start()));
		faits.put("plan", Portee.mot(trouve));
		faits.put("raison", raison);
		signaleur.signaler(saisi.objet(), saisi.trait(), faits);
	}
}
