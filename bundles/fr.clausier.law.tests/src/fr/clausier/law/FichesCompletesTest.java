// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Une fiche complète")
class FichesCompletesTest {

	private static final List<String> CHAMPS = List.of("titre_en", "message_en", "pourquoi", "source", "articles", "correction", "exemple");
	private static final Pattern FAIT = Pattern.compile("\\{\\w+\\}");
	/** A full stop that ends a sentence: not one of « art. L2113-10 » nor of « al. ». */
	private static final Pattern FIN = Pattern.compile("(?<!\\bart)(?<!\\bal)[.!?](?: |$)");
	private static final Pattern ARTICLE = Pattern.compile("[LRD][0-9]+(-[0-9]+)*|annexe [0-9]+");

	@Test
	void dit_tout_ce_qu_un_lecteur_en_attend() {
		List<String> manques = new ArrayList<>();
		for (FamilleRegles famille : FamilleRegles.toutes()) {
			for (Map<?, ?> entree : CatalogueRegles.entrees(famille.cle())) {
				CHAMPS.stream().filter(champ -> entree.get(champ) == null || entree.get(champ).toString().isBlank())
						.forEach(champ -> manques.add(famille.cle() + " " + entree.get("id") + " : " + champ));
			}
		}
		assertEquals(List.of(), manques);
	}

	@Test
	void explique_en_deux_ou_trois_phrases() {
		List<String> defauts = new ArrayList<>();
		for (FamilleRegles famille : FamilleRegles.toutes()) {
			for (Map<?, ?> entree : CatalogueRegles.entrees(famille.cle())) {
				long phrases = FIN.matcher(DonneesYaml.texte(entree, "pourquoi")).results().count();
				if (phrases < 2 || phrases > 3) {
					defauts.add(famille.cle() + " " + entree.get("id") + " : " + phrases + " phrases");
				}
			}
		}
		assertEquals(List.of(), defauts);
	}

	@Test
	void dit_la_meme_chose_dans_les_deux_langues() {
		for (FicheRegle fiche : CatalogueRegles.standard().fiches()) {
			if (fiche.messageEn() != null) {
				assertEquals(faits(fiche.message()), faits(fiche.messageEn()), fiche.id());
			}
		}
	}

	@Test
	void cite_des_articles_par_leur_numero_seul() {
		List<String> defauts = CatalogueRegles.standard().fiches().stream()
				.flatMap(fiche -> fiche.articles().stream().filter(a -> !ARTICLE.matcher(a).matches()).map(a -> fiche.id() + " : " + a)).toList();
		assertEquals(List.of(), defauts);
	}

	private static Set<String> faits(String message) {
		return FAIT.matcher(message).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
	}
}
