// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("La typographie française")
class TypographieTest {

	/** In the expected text ~ stands for a no-break space and _ for a narrow one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Il dit : « oui » ; 20 % de 60 000 € ! | Il dit~: «~oui~»~; 20~% de 60_000~€~!", "1 000 000 et 25 000 | 1_000_000 et 25_000",
			"art. L. 2113-10, R. 2152-7 et n° 4 | art. L.~2113-10, R.~2152-7 et n°~4", "le 21 août 2026, lot 3, 12 100 | le 21 août 2026, lot 3, 12_100", "AL. 3 ; 2 1000 | AL. 3~; 2 1000" })
	void pose_les_espaces_insecables(String ecrit, String attendu) {
		assertEquals(attendu.replace('~', '\u00A0').replace('_', '\u202F'), Typographie.francaise(ecrit));
	}
}
