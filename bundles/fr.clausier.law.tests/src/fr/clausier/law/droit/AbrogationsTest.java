// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Statut;

@DisplayName("Les références abrogées")
class AbrogationsTest {

	/** The whole text once every reference is replaced; ~ stands for a no-break space. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = {
			"en application de l'article 14 du code des marchés publics, le titulaire | en application de l'article L.~2112-2 du code de la commande publique, le titulaire",
			"Article 53 du CMP : le prix | Article R.~2152-7 du code de la commande publique : le prix",
			"lot réservé (art. 15 CMP) | lot réservé (articles L.~2113-12 à L.~2113-16 du code de la commande publique)",
			"au titre de l'article 15 du Code des marchés publics | au titre des articles L.~2113-12 à L.~2113-16 du code de la commande publique",
			"les articles 14 et 53 du code des marchés publics | les articles L.~2112-2 et R.~2152-7 du code de la commande publique",
			"marché d'insertion de l'art. 30 du code des marchés publics | marché d'insertion des articles L.~2123-1 2° et R.~2123-1 3° du code de la commande publique",
			"conformément à l’article 38-I de l’ordonnance n° 2015-899 du 23 juillet 2015 relative aux marchés publics | conformément à l'article L.~2112-2 du code de la commande publique",
			"articles 38/52 de l'ordonnance 2015 | articles L.~2112-2 et R.~2152-7 du code de la commande publique",
			"l'ordonnance du 23 Juillet 2015 des marchés publics | le code de la commande publique",
			"aux termes de l'ordonnance n°2015-899 et du décret n° 2016-360 | aux termes du code de la commande publique et du code de la commande publique",
			"se conforme au décret n° 2016-360 du 25 mars 2016 relatif aux marchés publics | se conforme au code de la commande publique",
			"l'article 28 du décret 2016-360 | les articles L.~2123-1 2° et R.~2123-1 3° du code de la commande publique",
			"ordonnance n° 2015-899, art. 36 | articles L.~2113-12 à L.~2113-16 du code de la commande publique",
			"Le décret n° 2021-254 du 9 mars 2021 fixe des parts | Le décret n°~2024-134 du 21 février 2024 fixe des parts",
			"au sens du décret n° 2018-1225 | au sens de l'article R.~2122-9-1 du code de la commande publique" })
	void se_remplacent_dans_la_phrase(String texte, String attendu) {
		assertEquals(attendu.replace('~', '\u00A0'), remplacer(texte));
	}

	@ParameterizedTest
	@ValueSource(strings = { "l'article 57 du code des marchés publics", "les articles 14 et 57 du code des marchés publics", "article 12 du décret n° 2021-254",
			"l'article 28 de l'ordonnance n° 2015-899" })
	void sans_equivalence_sure_rien_n_est_propose_a_la_place(String texte) {
		ReferenceAbrogee reference = seule(texte);
		assertEquals(texte, reference.trouve());
		assertEquals(Optional.empty(), reference.remplacement());
		assertFalse(reference.equivalent().francais().isBlank() || reference.equivalent().anglais().isBlank());
	}

	@Test
	void une_condition_se_dit() {
		assertTrue(seule("article 28 de l'ordonnance de 2015").equivalent().francais().endsWith("du code de la commande publique, s'il s'agit d'un marché d'insertion"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "l'article L. 2112-2 du code de la commande publique", "un marché public de 2015", "l'ancien article 14 du code des marchés publics", "ex-article 30 du CMP",
			"le code des marchés publics, abrogé", "centre médico-psychologique (CMP) de 2015", "l'article 14 du CCAP", "le décret n° 2024-134", "l'ordonnance n° 2015-1234",
			"rapport 2016-360 du service des marchés" })
	void le_reste_est_laisse_en_paix(String texte) {
		assertEquals(List.of(), Abrogations.standard().dans(texte));
	}

	@Test
	void chacune_dit_ou_elle_est_et_d_ou_vient_son_equivalent() {
		String texte = "Vu l'article 30 du code des marchés publics et le décret n° 2021-254…";
		List<ReferenceAbrogee> references = Abrogations.standard().dans(texte);
		assertEquals(2, references.size());
		references.forEach(r -> assertEquals(r.trouve(), texte.substring(r.debut(), r.fin())));
		assertEquals("marchés d'insertion", references.get(0).etait());
		assertEquals(Statut.A_VERIFIER, references.get(0).statut());
		assertEquals(Statut.CONFIRMEE, references.get(1).statut());
		references.forEach(r -> assertFalse(r.source().isBlank()));
	}

	@Test
	void les_articles_proposes_existent() {
		for (String texte : List.of("article 14 CMP", "article 15 CMP", "article 30 CMP", "article 53 CMP", "articles 36, 38 et 52 de l'ordonnance n° 2015-899",
				"article 28 du décret n° 2016-360", "décret n° 2018-1225")) {
			assertFalse(Articles.standard().cites(seule(texte).remplacement().orElseThrow()).isEmpty(), texte);
		}
	}

	@Test
	void un_long_texte_se_lit_sans_peine() {
		assertEquals(0, Abrogations.standard().dans("article 1, 2, 3, 4 et 5 du marché public de 2015 ; ".repeat(5_000)).size());
	}

	private static ReferenceAbrogee seule(String texte) {
		List<ReferenceAbrogee> references = Abrogations.standard().dans(texte);
		assertEquals(1, references.size(), references.toString());
		return references.getFirst();
	}

	private static String remplacer(String texte) {
		StringBuilder reste = new StringBuilder(texte);
		for (ReferenceAbrogee r : Abrogations.standard().dans(texte).reversed()) {
			reste.replace(r.debut(), r.fin(), r.remplacement().orElseThrow());
		}
		return reste.toString();
	}
}
