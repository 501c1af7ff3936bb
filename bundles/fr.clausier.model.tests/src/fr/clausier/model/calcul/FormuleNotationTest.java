// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("La formule de notation")
class FormuleNotationTest {

	@ParameterizedTest(name = "{0} avec P = {1}, P0 = {2}, N = {3} donne {4}")
	@CsvSource(delimiter = '|', value = {
			"N × P0 / P              | 125 | 100 | 40 | 32",
			"N x P0 ÷ P              | 125 | 100 | 40 | 32",
			"NxP0/P                  | 125 | 100 | 40 | 32",
			"n*p₀:p                  | 125 | 100 | 40 | 32",
			"N × (1 - (P - P0) / P0) | 125 | 100 | 40 | 30",
			"max(0 ; N × (2 − P/P0)) | 250 | 100 | 40 | 0",
			"min(N, 1,5 × N × P0/P)  | 125 | 100 | 40 | 40",
			"-P + 2 × P0 - 10        | 125 | 100 | 40 | 65",
			"10 - 4 - 3              | 1   | 1   | 1  | 3",
			"100 / 10 / 2            | 1   | 1   | 1  | 5" })
	void se_calcule(String formule, BigDecimal p, BigDecimal p0, BigDecimal n, BigDecimal note) {
		BigDecimal lue = FormuleNotation.lire(formule).note(p, p0, n);
		assertEquals(0, note.compareTo(lue), () -> "lu " + lue);
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource(delimiter = '|', value = {
			"N × Prix / P | « Prix » est inconnu ; les valeurs sont P, P0 et N",
			"N × (P0 / P  | « ) » est attendu",
			"N ×          | il manque une valeur à la fin",
			"N P0         | « P » n'est pas attendu ici",
			"N × P0 / ?   | « ? » n'est pas attendu ici" })
	void dit_ce_qui_ne_va_pas(String formule, String cause) {
		var erreur = assertThrows(IllegalArgumentException.class, () -> FormuleNotation.lire(formule));
		assertEquals("Formule de notation « " + formule + " » : " + cause + ".", erreur.getMessage());
	}

	@Test
	void une_division_par_zero_n_est_pas_une_note() {
		FormuleNotation formule = FormuleNotation.lire("N / (P - P0)");
		assertThrows(ArithmeticException.class, () -> formule.note(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN));
	}
}
