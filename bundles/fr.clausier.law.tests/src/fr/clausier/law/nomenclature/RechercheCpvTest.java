// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("La recherche dans la nomenclature CPV")
class RechercheCpvTest {

	private static List<String> codes(String texte) {
		return Cpv.chercher(texte, 20).stream().map(Cpv::code).toList();
	}

	@ParameterizedTest(name = "« {0} » : {1} d''abord")
	@CsvSource({
			"peinture batiment, 45442110",
			"bâtiments PEINTURES, 45442110",
			"travaux de peinture de bâtiments, 45442110",
			"restauration scolaire, 55523100",
			"espaces verts, 77310000",
			"ordinateur portable, 30213100",
			"desamiantage, 90650000",
			"gros œuvre, 71315100",
			"gros oeuvre, 71315100",
			"vidéoprotection, 32323500",
			"4521, 45210000",
			"45 21, 45210000",
			"45214210, 45214210",
			"45214210-5, 45214210",
			"45 peinture, 45440000",
			"pneus, 34350000" })
	void donne_le_meilleur_d_abord(String texte, String premier) {
		assertEquals(premier, codes(texte).get(0), () -> codes(texte).toString());
	}

	@ParameterizedTest(name = "« {0} » : {1} parmi les premiers")
	@CsvSource({ "ecole, 45214210", "nettoyage locaux, 90911000", "nettoyage locaux, 90911200", "transport scolaire, 60130000",
			"maîtrise d'œuvre, 71200000", "gardiennage, 79713000", "lycée, 45214220", "école maternelle, 45214100", "vrd, 45233000", "amo, 71530000" })
	void ne_perd_pas_le_bon_code(String texte, String code) {
		assertTrue(codes(texte).contains(code), () -> texte + " : " + codes(texte));
	}

	@Test
	void accepte_un_mot_inacheve() {
		assertTrue(codes("peinture batim").contains("45442110"));
		assertEquals("45442110", codes("trav peint bati").get(0));
	}

	@Test
	void prefere_les_codes_larges_a_qualite_egale() {
		List<Cpv> trouves = Cpv.chercher("4521", 100);
		for (int i = 1; i < trouves.size(); i++) {
			assertTrue(trouves.get(i - 1).profondeur() <= trouves.get(i).profondeur(), trouves::toString);
		}
		assertTrue(trouves.stream().allMatch(cpv -> cpv.code().startsWith("4521")));
	}

	@Test
	void prefere_le_mot_entier_a_son_debut_et_celui_ci_a_l_interieur() {
		List<String> sols = codes("sol");
		assertTrue(sols.stream().limit(5).allMatch(code -> Cpv.parCode(code).orElseThrow().libelle().toLowerCase().matches(".*\\bsols?\\b.*")), sols::toString);
		assertEquals("75231240", codes("réinsertion").get(0));
		assertTrue(codes("insertion").contains("85310000"));
	}

	@Test
	void ecole_n_est_pas_ecologie() {
		assertTrue(Cpv.chercher("école", 200).stream().noneMatch(cpv -> cpv.libelle().toLowerCase().contains("écolog")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "zzzz", "«»", "...", "99999999" })
	void ne_trouve_rien_sans_mot_connu(String texte) {
		assertEquals(List.of(), codes(texte));
	}

	@Test
	void garde_ce_qui_a_le_plus_de_mots_quand_rien_ne_les_a_tous() {
		assertEquals(codes("peinture bâtiment").get(0), codes("peinture bâtiment zzzz").get(0));
		// « maternelle » is rarer than « école »: what has it alone comes before what has the other alone.
		assertTrue(codes("école maternelle").subList(0, 2).contains("45214100"), () -> codes("école maternelle").toString());
	}

	@Test
	void rend_au_plus_ce_qu_on_lui_demande() {
		assertEquals(3, Cpv.chercher("travaux", 3).size());
		assertEquals(0, Cpv.chercher("travaux", 0).size());
	}

	@Test
	void tient_devant_une_page_collee() {
		assertTrue(codes("peinture ".repeat(5_000)).contains("45442100"));
		assertEquals(List.of(), codes("4".repeat(5_000)));
	}

	@Test
	void chaque_synonyme_mene_a_un_code() {
		for (String[] ligne : Donnees.lignes("synonymes.txt", 2)) {
			for (String choix : ligne[1].split("\\|")) {
				List<String> mots = Lexique.motsPleins(choix);
				assertTrue(Cpv.tous().stream().anyMatch(cpv -> contient(cpv, mots)), () -> ligne[0] + " : " + choix);
			}
		}
	}

	private static boolean contient(Cpv cpv, List<String> mots) {
		String libelle = " " + String.join(" ", Lexique.motsPleins(cpv.libelle()));
		return mots.stream().allMatch(mot -> Lexique.formes(mot).stream().anyMatch(forme -> libelle.contains(" " + forme)));
	}
}
