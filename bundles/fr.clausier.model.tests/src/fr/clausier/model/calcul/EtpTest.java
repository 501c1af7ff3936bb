// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les équivalents temps plein")
class EtpTest {

	@Test
	void un_poste_vaut_1607_heures_par_an() {
		assertEquals(new BigDecimal("1.00"), Etp.de(1607));
		assertEquals(new BigDecimal("4.67"), Etp.de(7500));
		assertEquals(new BigDecimal("435.88"), Etp.de(700460));
	}

	@Test
	void par_an_sur_la_duree_du_marche() {
		assertEquals(new BigDecimal("2.33"), Etp.parAn(7500, 24));
		assertEquals(Etp.de(7500), Etp.parAn(7500, 12));
		assertThrows(IllegalArgumentException.class, () -> Etp.parAn(7500, 0));
	}
}
