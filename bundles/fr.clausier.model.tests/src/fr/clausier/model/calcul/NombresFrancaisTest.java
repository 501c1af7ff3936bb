// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L'écriture française des nombres")
class NombresFrancaisTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "4000000 | 4_000_000~€", "0 | 0~€", "999 | 999~€", "1234.5 | 1_234,50~€",
			"1234.004 | 1_234~€", "1234.995 | 1_235~€", "-0.05 | -0,05~€", "-1234.05 | -1_234,05~€", "1E+6 | 1_000_000~€" })
	void des_euros(BigDecimal montant, String ecriture) {
		assertEquals(ecriture, visible(NombresFrancais.euros(montant)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.50 | 12,5~%", "100 | 100~%", "0.00 | 0~%", "33.333 | 33,333~%" })
	void des_pourcentages(BigDecimal valeur, String ecriture) {
		assertEquals(ecriture, visible(NombresFrancais.pourcent(valeur)));
	}

	@Test
	void des_heures_et_des_jours() {
		assertEquals("1_607~h", visible(NombresFrancais.heures(1607)));
		assertEquals("1er~avril~2026", visible(NombresFrancais.date(LocalDate.of(2026, 4, 1))));
		assertEquals("21~août~2026", visible(NombresFrancais.date(LocalDate.of(2026, 8, 21))));
	}

	private static String visible(String texte) {
		return texte.replace(NombresFrancais.MILLIERS, '_').replace(NombresFrancais.INSECABLE, '~');
	}
}
