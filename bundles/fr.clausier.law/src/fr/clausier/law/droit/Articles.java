// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.DonneesYaml;

/** Every article of the code de la commande publique, as shipped with the product. */
public final class Articles {

	private static final class Standard {
		static final Articles ARTICLES = new Articles();
	}

	private final Map<String, Article> articles = new LinkedHashMap<>();
	private final LocalDate version;
	private final String source;
	private volatile RechercheArticles recherche;

	private Articles() {
		LecteurCode code = new LecteurCode();
		Map<String, FicheArticle> fiches = fiches();
		code.articles().forEach((numero, lu) -> articles.put(numero, new Article(numero, lu.plan(), lu.textes(), fiches.remove(numero))));
		fiches.forEach((numero, fiche) -> {
			// A number that the source does not know is a slip of the pen, unless the article was created after it was made.
			if (!fiche.cree()) {
				throw new IllegalStateException("Article inconnu du code : " + numero);
			}
			articles.put(numero, new Article(numero, List.of(), List.of(), fiche));
		});
		version = code.version();
		source = code.source();
	}

	/** The articles shipped with the product; read once, at the first call. */
	public static Articles standard() {
		return Standard.ARTICLES;
	}

	/** The day whose law the texts of the source are. Changes that the source lacks are made on top of it. */
	public LocalDate version() {
		return version;
	}

	/** Address of the source. */
	public String source() {
		return source;
	}

	/** An article by its number, however it is written: "L2113-10", "art. L. 2113-10", "R2152-7 2°". */
	public Optional<Article> article(String ecrit) {
		Article tel = articles.get(ecrit);
		return tel != null ? Optional.of(tel) : NumeroArticle.normaliser(ecrit).map(articles::get);
	}

	/** All articles, in the order of the code; those that the source lacks come last. */
	public Collection<Article> tous() {
		return Collections.unmodifiableCollection(articles.values());
	}

	/**
	 * Articles that hold all the words, whatever accents and capitals, the most telling first.
	 *
	 * @param mots    words, beginnings of words, or the beginning of a number
	 * @param maximum most answers wanted
	 */
	public List<Article> chercher(String mots, int maximum) {
		if (recherche == null) {
			recherche = new RechercheArticles(articles.values());
		}
		return recherche.chercher(mots, maximum);
	}

	/** The articles that a free text names, with their places. */
	public List<Citation> cites(String texte) {
		return Citations.dans(texte, this);
	}

	private static Map<String, FicheArticle> fiches() {
		Map<String, FicheArticle> fiches = new LinkedHashMap<>();
		List<FicheArticle> lues = new ArrayList<>();
		((List<?>) DonneesYaml.lire(Articles.class, "droit/articles.yaml")).forEach(e -> lues.add(FicheArticle.lire((Map<?, ?>) e)));
		for (FicheArticle fiche : lues) {
			if (fiches.put(fiche.numero(), fiche) != null) {
				throw new IllegalStateException("Article décrit deux fois : " + fiche.numero());
			}
		}
		return fiches;
	}
}
