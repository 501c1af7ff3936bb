// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Statut;

@DisplayName("Les catégories de l'article 58 de la loi AGEC")
class CategorieAgecTest {

	@Test
	void sont_dix_sept() {
		assertEquals(17, CategorieAgec.toutes().size());
		assertTrue(CategorieAgec.toutes().stream().allMatch(c -> c.statut() == Statut.A_VERIFIER && !c.source().isBlank() && !c.libelle().isBlank()));
	}

	@ParameterizedTest(name = "{0} en {1} : {2} et {3}")
	@CsvSource({ "TEXTILE, 2023, , ", "TEXTILE, 2024, 8, 20", "TEXTILE, 2026, 8, 20", "TEXTILE, 2027, , ", "TEXTILE, 2029, , ", "TEXTILE, 2030, 15, 30",
			"TEXTILE, 2041, 15, 30", "PAPIER, 2026, 0, ", "INFORMATIQUE, 2026, , ", "MOBILIER_URB, 2030, , 40", "ELECTROMENAGER, 2030, 30, " })
	void une_case_vide_reste_vide_et_n_emprunte_rien_au_palier_precedent(String code, int annee, BigDecimal reemploi, BigDecimal recycle) {
		CategorieAgec categorie = CategorieAgec.parCode(code).orElseThrow();
		assertEquals(Optional.ofNullable(reemploi), categorie.reemploi(annee));
		assertEquals(Optional.ofNullable(recycle), categorie.recycle(annee));
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "18331000, TEXTILE", "30213100, INFORMATIQUE", "30213100-6, INFORMATIQUE", "30192113, CONSOMMABLES", "30192121, FOURNITURES", "30197643, PAPIER",
			"30197645, ", "39130000, MOBILIER_INT", "39137000, ", "34928400, MOBILIER_URB", "34928470, ", "34928480, COLLECTE", "45214210, ", "18143000, ",
			"37413100, ", "37441300, SPORT", "99999999, ", "papier, " })
	void un_code_cpv_n_a_de_categorie_que_si_elle_est_evidente(String cpv, String categorie) {
		assertEquals(Optional.ofNullable(categorie), CategorieAgec.parCpv(cpv).map(CategorieAgec::code));
	}

	@Test
	void chaque_prefixe_mene_a_un_code() {
		for (String[] ligne : Donnees.lignes("agec58-cpv.txt", 2)) {
			assertTrue(Cpv.tous().stream().anyMatch(cpv -> cpv.code().startsWith(ligne[0])), ligne[0]);
		}
	}
}
