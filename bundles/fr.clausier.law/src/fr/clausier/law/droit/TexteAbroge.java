// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Statut;
import fr.clausier.law.Typographie;

/** One repealed text: how it is named, with or without its articles, and what replaces it. */
final class TexteAbroge {

	private static final String NUMERO = "[0-9]{1,3}(?: ?-? ?(?:[ivx]{1,4}(?![a-z0-9])|[0-9]{1,2}°))*";
	private static final String NUMEROS = "(?:articles?|art\\.?) ?(" + NUMERO + "(?: ?(?:,|/|-|et|ou) ?(?:(?:articles?|art\\.?) ?)?" + NUMERO + ")*)";
	private static final String ALINEA = "(?:,? ?(?:al\\.?|alinea) ?[0-9]+)?";
	private static final Pattern CHIFFRES = Pattern.compile("(?<![0-9])[0-9]{1,3}(?![0-9°])");
	private static final FaitBilingue INCONNU = new FaitBilingue("l'article du code de la commande publique qui le remplace",
			"the article of the code de la commande publique that replaces it");
	private static final int NUMEROS_AVANT = 4;
	private static final int NUMEROS_APRES = 5;

	/** What an article said, and what says it today; a condition when that is not always so. */
	private record ArticleAbroge(String etait, List<String> equivalent, FaitBilingue si) {
	}

	private final String nom;
	private final List<String> reperes;
	private final Pattern seul;
	private final Pattern avecArticle;
	private final Equivalent remplace;
	private final String source;
	private final Statut statut;
	private final Map<String, ArticleAbroge> articles = new LinkedHashMap<>();

	TexteAbroge(Map<?, ?> e) {
		nom = Typographie.francaise(DonneesYaml.texte(e, "nom"));
		reperes = ((List<?>) e.get("reperes")).stream().map(Object::toString).toList();
		remplace = Equivalent.lire(DonneesYaml.texte(e, "remplace"));
		source = DonneesYaml.texte(e, "source");
		statut = Statut.valueOf(DonneesYaml.texte(e, "statut"));
		String motif = "(?:" + DonneesYaml.texte(e, "motif") + ")(?![a-z0-9])";
		String sigle = DonneesYaml.texte(e, "sigle");
		String nomme = sigle == null ? motif : "(?:" + motif + "|" + sigle + "(?![a-z0-9]))";
		String debut = "(?<![a-z0-9])" + Determinant.MOTIF;
		seul = Pattern.compile(debut + motif);
		avecArticle = Pattern.compile(debut + "(?:" + NUMEROS + ALINEA + ",? ?(?:du |de l'|de la |d')?" + nomme + "|" + nomme + ",? ?\\(?" + NUMEROS + ALINEA + "\\)?)");
		if (e.get("articles") instanceof List<?> liste) {
			liste.forEach(a -> article((Map<?, ?>) a));
		}
	}

	private void article(Map<?, ?> a) {
		List<String> equivalent = ((List<?>) a.get("equivalent")).stream().map(Object::toString).toList();
		FaitBilingue si = a.get("si") == null ? null : new FaitBilingue(DonneesYaml.texte(a, "si"), DonneesYaml.texte(a, "si_en"));
		ArticleAbroge article = new ArticleAbroge(DonneesYaml.texte(a, "etait"), equivalent, si);
		((List<?>) a.get("numeros")).forEach(n -> articles.put(n.toString(), article));
	}

	/** Whether a folded text holds one of the words without which this text is not named; most hold none. */
	boolean peutEtreDans(String plie) {
		return reperes.stream().anyMatch(plie::contains);
	}

	/** The places that name this text, those with articles first; a place is given once. */
	List<ReferenceAbrogee> dans(String texte, String plie) {
		List<ReferenceAbrogee> trouvees = new ArrayList<>();
		Matcher avec = avecArticle.matcher(plie);
		while (avec.find()) {
			String numeros = avec.group(NUMEROS_AVANT) != null ? avec.group(NUMEROS_AVANT) : avec.group(NUMEROS_APRES);
			trouvees.add(avecArticle(texte.substring(avec.start(), avec.end()), avec, CHIFFRES.matcher(numeros).results().map(m -> m.group()).distinct().toList()));
		}
		Matcher sans = seul.matcher(plie);
		while (sans.find()) {
			int debut = sans.start();
			int fin = sans.end();
			if (trouvees.stream().noneMatch(t -> t.debut() < fin && debut < t.fin())) {
				trouvees.add(reference(texte.substring(debut, fin), sans, "", remplace, Optional.of(remplace), null));
			}
		}
		return trouvees;
	}

	private ReferenceAbrogee avecArticle(String trouve, Matcher place, List<String> numeros) {
		List<ArticleAbroge> connus = numeros.stream().map(articles::get).toList();
		if (connus.contains(null)) {
			// One article of several is not known: only the writer can tell what the whole has become.
			return reference(trouve, place, "", null, Optional.empty(), null);
		}
		Equivalent equivalent = Equivalent.articles(connus.stream().flatMap(a -> a.equivalent().stream()).distinct().toList());
		FaitBilingue si = connus.stream().map(ArticleAbroge::si).filter(Objects::nonNull).findFirst().orElse(null);
		String etait = String.join(" ; ", connus.stream().map(ArticleAbroge::etait).distinct().toList());
		return reference(trouve, place, etait, equivalent, si == null ? Optional.of(equivalent) : Optional.empty(), si);
	}

	private ReferenceAbrogee reference(String trouve, Matcher place, String etait, Equivalent equivalent, Optional<Equivalent> remplacant, FaitBilingue si) {
		Determinant determinant = Determinant.de(place.group(1), place.group(2), place.group(3));
		boolean capitale = Character.isUpperCase(trouve.charAt(0));
		Optional<String> remplacement = remplacant.map(r -> determinant.devant(r.nom(), r.mots()))
				.map(mots -> capitale ? Character.toUpperCase(mots.charAt(0)) + mots.substring(1) : mots);
		int petitsMots = Stream.of(1, 2, 3).map(place::group).filter(Objects::nonNull).mapToInt(String::length).sum();
		return new ReferenceAbrogee(place.start(), trouve, trouve.substring(petitsMots), nom, etait, equivalent == null ? INCONNU : dire(equivalent, si), remplacement, source, statut);
	}

	private static FaitBilingue dire(Equivalent equivalent, FaitBilingue si) {
		return new FaitBilingue(equivalent.complement() + (si == null ? "" : ", " + si.francais()), equivalent.mots() + (si == null ? "" : ", " + si.anglais()));
	}
}
