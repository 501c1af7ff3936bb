// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les mots d'une recherche")
class LexiqueTest {

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "Écoles, ecoles", "ŒUVRE, oeuvre", "naïveté, naivete", "e\u0301cole, ecole", "Ñandú, nandu", "\uD83D\uDE00, \uD83D\uDE00", "ex æquo, ex aequo" })
	void se_plient(String mot, String plie) {
		assertEquals(plie, Lexique.plier(mot));
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "ecoles, ecole", "locaux, local", "travaux, traval", "eaux, eau", "bureaux, bureau", "bus, bus", "noix, noi", "gaz, gaz", "aux, aux" })
	void se_mettent_au_singulier(String mot, String singulier) {
		assertEquals(singulier, Lexique.singulier(mot));
	}

	@Test
	void vides_sont_laisses_sauf_s_ils_sont_seuls() {
		assertEquals(List.of("construction", "ecoles"), Lexique.motsPleins("Construction d'écoles"));
		assertEquals(List.of("de", "la"), Lexique.motsPleins("de la"));
		assertEquals(List.of(), Lexique.motsPleins(" … "));
	}
}
