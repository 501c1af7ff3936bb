// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.Statut;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.model.strategie.Ccag;

/**
 * One of the six general conditions of contract (CCAG, arrêtés of 30 March 2021).
 *
 * @param sigle   "CCAG-Travaux"
 * @param titre   full title, from « cahier des clauses administratives générales… »
 * @param decp    its value in the essential data
 * @param clauses the articles known, in the order of {@link Objet}
 */
public record CahierClauses(Ccag ccag, String sigle, String titre, String decp, List<ClauseCcag> clauses) {

	private static final String SYMETRIE = "symetrie";

	private static final class Liste {
		static final Map<Ccag, CahierClauses> TOUS = lire();
	}

	/** The six, in the order of the model. */
	public static List<CahierClauses> tous() {
		return List.copyOf(Liste.TOUS.values());
	}

	/** The one that a purchase refers to; empty when it does not say. */
	public static Optional<CahierClauses> de(Ccag ccag) {
		return Optional.ofNullable(Liste.TOUS.get(ccag));
	}

	/** Where it speaks of that; empty when the number is not known, which does not mean that it keeps silent. */
	public Optional<ClauseCcag> clause(Objet objet) {
		return clauses.stream().filter(clause -> clause.objet() == objet).findFirst();
	}

	private static Map<Ccag, CahierClauses> lire() {
		Map<?, ?> racine = (Map<?, ?>) Donnees.yaml("ccag.yaml");
		Map<?, ?> sources = (Map<?, ?>) racine.get("sources");
		Map<Ccag, CahierClauses> cahiers = new EnumMap<>(Ccag.class);
		((Map<?, ?>) racine.get("cahiers")).forEach((cle, valeur) -> {
			Map<?, ?> cahier = (Map<?, ?>) valeur;
			Map<?, ?> articles = (Map<?, ?>) cahier.get("articles");
			List<ClauseCcag> clauses = new ArrayList<>();
			articles.forEach((objet, article) -> clauses.add(clause(objet.toString(), (List<?>) article, sources)));
			Ccag ccag = Ccag.getByName(cle.toString());
			cahiers.put(ccag, new CahierClauses(ccag, DonneesYaml.texte(cahier, "sigle"), DonneesYaml.texte(cahier, "titre"),
					DonneesYaml.texte(cahier, "decp"), List.copyOf(clauses)));
		});
		return cahiers;
	}

	private static ClauseCcag clause(String objet, List<?> article, Map<?, ?> sources) {
		String source = article.get(2).toString();
		return new ClauseCcag(Objet.valueOf(objet), article.get(0).toString(), Statut.valueOf(article.get(1).toString()),
				sources.get(source).toString(), source.equals(SYMETRIE));
	}
}
