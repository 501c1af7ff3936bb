// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Les articles du code")
class ArticlesTest {

	private final Articles articles = Articles.standard();

	@Test
	void tout_le_code_est_la() {
		assertEquals(LocalDate.of(2026, 9, 1), articles.version());
		assertTrue(articles.source().startsWith("https://www.legifrance.gouv.fr/"), articles.source());
		// 1 807 numbers in the source, and one article created after it was made.
		assertEquals(1808, articles.tous().size());
		assertEquals(List.of("R2181-7"), articles.tous().stream().filter(a -> a.texte().isBlank()).map(Article::numero).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "L2113-10", "L. 2113-10", "L.2113-10", "l2113-10", "art. L.2113-10", "article L. 2113-10", "L2113-10 1°", "L\u00A02113\u201110", "L. 2113-10, al. 2" })
	void un_numero_se_lit_de_bien_des_facons(String ecrit) {
		assertEquals(Optional.of("L2113-10"), articles.article(ecrit).map(Article::numero));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2113-10", "L2113-100", "L2113-10-9", "CCAG 16.1", "L9999-1" })
	void le_reste_n_est_pas_un_article(String ecrit) {
		assertEquals(Optional.empty(), articles.article(ecrit));
	}

	@Test
	void le_texte_est_celui_du_code() {
		assertEquals("La commande publique participe à l'atteinte des objectifs de développement durable, dans leurs dimensions économique, "
				+ "sociale et environnementale, dans les conditions définies par le présent code.", article("L3-1").texte());
		assertEquals("L.\u00A02113-10", article("L2113-10").libelle());
		assertTrue(article("L2112-2-1").texte().contains("\n\n4° Lorsqu'il s'agit d'un marché de travaux"), article("L2112-2-1").texte());
		assertTrue(article("D2111-3").texte().contains("cinquante millions d'euros hors taxes"));
	}

	@Test
	void la_place_dans_le_plan_est_connue() {
		assertEquals(List.of("Partie législative", "DEUXIÈME PARTIE : MARCHÉS PUBLICS", "Livre Ier : DISPOSITIONS GÉNÉRALES", "Titre Ier : PRÉPARATION DU MARCHÉ",
				"Chapitre III : Organisation de l'achat", "Section 2 : Allotissement"), article("L2113-10").plan());
		assertEquals(List.of("Partie législative", "Titre Préliminaire"), article("L3").plan());
		assertEquals(List.of("Partie réglementaire", "DEUXIÈME PARTIE : MARCHÉS PUBLICS", "Livre Ier : DISPOSITIONS GÉNÉRALES"), article("R2100-1").plan());
	}

	@ParameterizedTest(name = "{0} le {1} : {2}")
	@CsvSource({ "R2152-7, 2026-08-20, false", "R2152-7, 2026-08-21, true", "L2152-7, 2026-08-21, false", "L2152-7, 2026-08-22, true", "L2112-2, 2026-08-22, true",
			"L2113-10, 2019-04-01, true", "R2142-7, 2025-12-31, false", "R2142-7, 2026-01-01, true", "R2122-8, 2026-03-31, false", "R2122-8, 2026-04-01, true" })
	void une_redaction_vaut_de_son_premier_jour(String numero, LocalDate jour, boolean enVigueur) {
		assertEquals(enVigueur, article(numero).enVigueur(jour));
	}

	@Test
	void un_article_cree_n_existait_pas_la_veille() {
		assertTrue(article("L2112-2-1").redaction(LocalDate.of(2026, 8, 21)).isEmpty());
		assertTrue(article("L2112-2-1").redaction(LocalDate.of(2026, 8, 22)).isPresent());
		assertEquals(article("L2112-2-1").texte(), article("L2112-2-1").redaction(null).orElseThrow().texte().orElseThrow());
	}

	@Test
	void ce_qui_est_connu_d_une_redaction_passee_se_dit_sans_inventer_ses_mots() {
		Redaction avant = article("R2152-7").redaction(LocalDate.of(2025, 11, 1)).orElseThrow();
		assertTrue(avant.texte().isEmpty());
		assertTrue(avant.remarque().startsWith("Une autre rédaction s'appliquait jusqu'au 20\u00A0août\u00A02026."), avant.remarque());
		assertTrue(avant.remarque().contains("standardisés"), avant.remarque());
	}

	@Test
	void un_texte_anterieur_aux_decrets_de_decembre_2025_est_mis_a_jour() {
		Article dispense = article("R2122-8");
		assertTrue(dispense.texteSource().contains("40 000 euros hors taxes"));
		assertTrue(dispense.texte().contains("inférieure à 60 000 euros hors taxes pour les marchés de fournitures ou de services ou à 100 000 euros"), dispense.texte());
		assertTrue(dispense.texte().endsWith(dispense.texteSource().substring(dispense.texteSource().indexOf("L'acheteur veille"))));
		assertTrue(dispense.redaction(LocalDate.of(2025, 6, 1)).orElseThrow().texte().orElseThrow().contains("40 000"));
		// From January to March 2026 the amounts are known, the words are not.
		Redaction hiver = dispense.redaction(LocalDate.of(2026, 2, 1)).orElseThrow();
		assertTrue(hiver.texte().isEmpty() && hiver.remarque().contains("40\u202F000"), hiver.remarque());
		assertTrue(article("R2142-7").texte().contains("une fois et demie le montant estimé"));
		assertTrue(article("R2142-7").redaction(LocalDate.of(2025, 12, 31)).orElseThrow().texte().orElseThrow().contains("deux fois"));
		assertTrue(article("R2132-2").texte().contains("60 000 euros") && !article("R2132-2").texte().contains("40 000"));
	}

	@Test
	void les_redactions_qui_se_suivent_ne_laissent_pas_de_trou() {
		for (Article article : articles.tous()) {
			for (int i = 1; i < article.redactions().size(); i++) {
				assertEquals(article.redactions().get(i).de(), article.redactions().get(i - 1).a().plusDays(1), article.numero());
			}
			assertEquals(article.datee(), article.redactions().stream().anyMatch(r -> !r.source().isEmpty()), article.numero() + " : une date a sa source");
		}
	}

	@Test
	void les_redactions_sans_date_restent_consultables() {
		assertEquals(2, article("R2191-7").redactionsSansDate().size());
		assertFalse(article("R2191-33").redactionsSansDate().getFirst().contains("3 %"));
		assertTrue(article("R2191-33").texte().contains("3 %"));
	}

	@Test
	void chaque_resume_est_une_phrase_francaise() {
		for (Article article : articles.tous()) {
			article.resume().ifPresent(resume -> {
				assertTrue(resume.matches("\\p{Lu}[^\\n]{15,170}[.…]"), article.numero() + " : " + resume);
				assertFalse(resume.matches(".* [:;?!%»].*") || resume.contains("  "), article.numero() + " : " + resume);
			});
		}
	}

	@Test
	void les_articles_changes_en_aout_2026_ont_leur_date() {
		Set<String> changes = articles.tous().stream().filter(a -> a.redactions().stream().anyMatch(r -> r.de() != null && r.de().getYear() == 2026 && r.de().getMonthValue() == 8))
				.map(Article::numero).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of("L2111-2", "L2112-2", "L2112-2-1", "L2152-7", "R2152-7", "R2162-57"), changes);
	}

	private Article article(String numero) {
		return articles.article(numero).orElseThrow(() -> new AssertionError(numero));
	}
}
