// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DEROGATION_CCAG__ARTICLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.nomenclature.ClauseCcag;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.model.strategie.DerogationCcag;

/** The environmental clause has another number in each of the general conditions. */
final class R085ArticleCcag implements Regle {

	private static final Pattern ENVIRONNEMENT = Mots.motif("environnement[a-z]*");
	private static final Pattern CCAG = Mots.motif("ccag|cahier des clauses administratives generales");
	private static final Pattern ARTICLES = Pattern.compile("(?<![a-z])articles? [0-9]+(?:\\.[0-9]+)*(?:(?:, | et | ou | a )[0-9]+(?:\\.[0-9]+)*)*");
	private static final Pattern NUMERO = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");

	@Override
	public String id() {
		return "R-085";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Optional<CahierClauses> cahier = CahierClauses.de(contexte.marche().getCcag());
		Optional<String> exact = cahier.flatMap(c -> c.clause(Objet.ENVIRONNEMENT)).map(ClauseCcag::numero);
		if (exact.isEmpty()) {
			return;
		}
		for (TexteSaisi saisi : CcagCites.textes(contexte)) {
			CcagCites.phrases(saisi.plie()).forEach(p -> phrase(saisi, p[0], p[1], cahier.get(), exact.get(), signaleur));
		}
		for (DerogationCcag derogation : contexte.marche().getDerogationsCcag()) {
			String article = derogation.getArticle();
			if (article != null && derogation.getTexte() != null && autre(article, exact.get()) && Mots.trouver(ENVIRONNEMENT, derogation.getTexte()).isPresent()) {
				signaleur.signaler(derogation, DEROGATION_CCAG__ARTICLE, faits(Map.of("trouve", article, "position", 0, "indice", 0), cahier.get(), exact.get()));
			}
		}
	}

	private static void phrase(TexteSaisi saisi, int debut, int fin, CahierClauses cahier, String exact, Signaleur signaleur) {
		String phrase = saisi.plie().substring(debut, fin);
		// R-086 speaks of a sentence that names other general conditions.
		boolean memeCahier = CcagCites.noms(phrase).stream().allMatch(n -> n.ccag() == cahier.ccag());
		if (!memeCahier || !ENVIRONNEMENT.matcher(phrase).find() || !CCAG.matcher(phrase).find()) {
			return;
		}
		List<int[]> cites = numeros(phrase);
		if (cites.stream().noneMatch(c -> dans(phrase.substring(c[0], c[1]), exact))) {
			cites.stream().filter(c -> autre(phrase.substring(c[0], c[1]), exact)).findFirst().ifPresent(c -> signaleur.signaler(saisi.objet(), saisi.trait(),
					faits(saisi.lieu(phrase.substring(c[0], c[1]), debut + c[0]), cahier, exact)));
		}
	}

	private static List<int[]> numeros(String phrase) {
		return ARTICLES.matcher(phrase).results().flatMap(liste -> {
			Matcher numero = NUMERO.matcher(phrase).region(liste.start(), liste.end());
			return numero.results().map(n -> new int[] { n.start(), n.end() });
		}).toList();
	}

	private static Map<String, Object> faits(Map<String, Object> lieu, CahierClauses cahier, String exact) {
		Map<String, Object> faits = new LinkedHashMap<>(lieu);
		faits.put("ccag", Portee.mot(cahier.sigle()));
		faits.put("remplacement", Portee.mot(exact));
		return faits;
	}

	/** Whether that is the number of the environmental clause, or of a part of it, in other general conditions. */
	private static boolean autre(String numero, String exact) {
		return !dans(numero, exact) && CahierClauses.tous().stream().flatMap(c -> c.clause(Objet.ENVIRONNEMENT).stream()).anyMatch(c -> dans(numero, c.numero()));
	}

	private static boolean dans(String numero, String article) {
		return numero.equals(article) || numero.startsWith(article + ".");
	}
}
