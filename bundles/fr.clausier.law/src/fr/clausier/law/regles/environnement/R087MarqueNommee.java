// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__DESCRIPTION;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SPECIFICATION__TEXTE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.law.regles.pieces.TextesSaisis;
import fr.clausier.model.strategie.Specification;

/** Specifications name no mark, patent, type nor origin without a reason. A heuristic. */
final class R087MarqueNommee implements Regle {

	private static final String PROPRE = "[A-Z0-9\u00C0-\u00DE][\\p{L}0-9'\u2019./-]*";
	/** A noun of the article followed by a name with a capital; a registered sign; a patent; an origin. */
	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}])(?:(?:de )?(?:[Mm]arque|[Mm]od\u00E8le|[Mm]odele|[Tt]ype)(?: (?:de )?" + PROPRE + ")(?: " + PROPRE + ")*"
			+ "|" + PROPRE + "\\s?[\u00AE\u2122]"
			+ "|[Bb]revet(?: n\u00B0)? ?[A-Z]*[0-9]+"
			+ "|(?:[Ff]abriqu\u00E9e?s?|[Pp]roduite?s?|[Oo]riginaires?|[Pp]rovenance|[Mm]ade) (?:en|de|du|in) " + PROPRE + ")");
	private static final Pattern EQUIVALENT = Mots.motif("equivalent[a-z]*");
	/** Signs of conformity that anyone may obtain. */
	private static final Pattern NORMES = Pattern.compile("(?:[Mm]arque|[Tt]ype) (?:NF|CE|EN|ISO|A\\+|[A-Z]|[0-9]+)(?![\\p{L}0-9])");

	@Override
	public String id() {
		return "R-087";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			if (saisi.trait() == SPECIFICATION__TEXTE && !justifiee((Specification) saisi.objet()) || saisi.trait() == PRESTATION__DESCRIPTION) {
				CcagCites.phrases(saisi.plie()).forEach(p -> phrase(saisi, p[0], p[1], signaleur));
			}
		}
	}

	private static boolean justifiee(Specification specification) {
		return specification.getJustification() != null && !specification.getJustification().isBlank();
	}

	private static void phrase(TexteSaisi saisi, int debut, int fin, Signaleur signaleur) {
		if (EQUIVALENT.matcher(saisi.plie().substring(debut, fin)).find()) {
			return;
		}
		Matcher mention = MENTION.matcher(saisi.texte()).region(debut, fin);
		while (mention.find()) {
			String trouve = mention.group();
			if (!NORMES.matcher(trouve).find()) {
				Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(trouve, mention.start()));
				faits.put("remplacement", Portee.mot(trouve + " ou équivalent"));
				signaleur.signaler(saisi.objet(), saisi.trait(), faits);
				return;
			}
		}
	}
}
