// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("La nomenclature CPV")
class CpvTest {

	@Test
	void a_tous_ses_codes_une_fois_chacun() {
		assertEquals(9_454, Cpv.tous().size());
		assertEquals(9_454, new HashSet<>(Cpv.tous().stream().map(Cpv::code).toList()).size());
		for (Cpv cpv : Cpv.tous()) {
			assertTrue(cpv.code().matches("[0-9]{8}") && !cpv.libelle().isBlank() && cpv.libelle().equals(cpv.libelle().strip()), cpv::toString);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "45214210", "45214210-5", " 45214210 ", "45 214 210", "45214210-0" })
	void trouve_un_code_avec_ou_sans_cle(String code) {
		assertEquals("Travaux de construction d'écoles primaires", Cpv.parCode(code).orElseThrow().libelle());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "4521421", "452142100", "45214210-", "45214210-12", "peinture", "45214211", "00000000", "99999999" })
	void n_en_trouve_pas_d_autre(String code) {
		assertFalse(Cpv.existe(code));
	}

	@Test
	void dit_ou_un_code_se_range() {
		Cpv ecoles = Cpv.parCode("45214210").orElseThrow();
		assertEquals(List.of("45000000", "45200000", "45210000", "45214000", "45214200"), ecoles.lignee().stream().map(Cpv::code).toList());
		assertEquals("45214200", ecoles.parent().orElseThrow().code());
		assertEquals(7, ecoles.profondeur());
		assertEquals(2, Cpv.parCode("30000000").orElseThrow().profondeur());
		assertTrue(Cpv.parCode("30000000").orElseThrow().parent().isEmpty());
	}

	@Test
	void remonte_toujours_a_une_division_meme_quand_un_niveau_manque() {
		for (Cpv cpv : Cpv.tous()) {
			List<Cpv> lignee = cpv.lignee();
			Cpv premier = lignee.isEmpty() ? cpv : lignee.get(0);
			assertTrue(premier.code().endsWith("000000"), () -> cpv + " mène à " + premier);
		}
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "45214211, 45214210", "4521421O, ''", "45412210, '45410000 45432210 45442210'", "54214210, 45214210", "99999999, ''" })
	void propose_les_codes_proches_d_un_code_inconnu(String faux, String attendus) {
		String proches = String.join(" ", Cpv.proches(faux, 3).stream().map(Cpv::code).toList());
		assertTrue(proches.startsWith(attendus) && proches.isEmpty() == attendus.isEmpty(), proches);
	}
}
