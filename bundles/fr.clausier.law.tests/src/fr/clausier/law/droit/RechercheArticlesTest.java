// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("La recherche et les citations d'articles")
class RechercheArticlesTest {

	private final Articles articles = Articles.standard();

	@ParameterizedTest(name = "« {0} » mène à {1}")
	@CsvSource({ "duree accord-cadre, L2125-1", "non-allotissement motifs, L2113-11", "coût du CYCLE de vie, R2152-9", "urgence impérieuse, R2122-1", "retenue garantie PME, R2191-33",
			"L. 2113-10, L2113-10", "marques brevet, R2111-7" })
	void par_des_mots(String mots, String attendu) {
		List<String> trouves = articles.chercher(mots, 8).stream().map(Article::numero).toList();
		assertTrue(trouves.contains(attendu), trouves.toString());
	}

	@Test
	void par_le_debut_d_un_numero() {
		assertEquals(List.of("L2113-10", "L2113-11", "L2113-12", "L2113-13", "L2113-13-1", "L2113-14", "L2113-15", "L2113-16"),
				numeros("L2113-1").subList(1, 9));
		assertEquals("L2113-1", numeros("l 2113-1").getFirst());
		assertTrue(numeros("2113-1").containsAll(List.of("L2113-10", "R2113-1")), numeros("2113-1").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "…", "xyzzy", "zz allotissement" })
	void sans_reponse(String mots) {
		assertEquals(List.of(), articles.chercher(mots, 10));
	}

	@Test
	void jamais_plus_que_demande() {
		assertEquals(5, articles.chercher("marché", 5).size());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = {
			"Selon les articles L. 2113-10 et R. 2152-7 2° du code de la commande publique | L2113-10 R2152-7",
			"art. L2112-2, L2112-2-1 et D2111-3 | L2112-2 L2112-2-1 D2111-3", "l'article L. 3 et l'article L. 3-1 | L3 L3-1", "bâtiment L3, niveau R 1 |",
			"les structures de l'article L. 5132-4 du code du travail |", "L. 2111-1 du code général de la propriété des personnes publiques |",
			"L. 2113-10, al. 2, du code de l’urbanisme |", "délégation (L. 2122-1 et L. 2122-22 du CGCT) |", "R. 2113-1000 et L. 2999-1 |", "CCAG 16.1 ; lot L2 |" })
	void les_articles_cites_dans_un_texte(String texte, String attendus) {
		assertEquals(attendus == null ? "" : attendus, String.join(" ", articles.cites(texte).stream().map(c -> c.article().numero()).toList()));
	}

	@Test
	void une_citation_dit_ou_elle_est() {
		String texte = "Voir l'article L.\u00A02113-11 3° : …";
		Citation citation = articles.cites(texte).getFirst();
		assertEquals("L.\u00A02113-11", texte.substring(citation.debut(), citation.fin()));
	}

	private List<String> numeros(String mots) {
		return articles.chercher(mots, 50).stream().map(Article::numero).toList();
	}
}
