// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Les montants estimés")
class MontantsTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final Marche marche = F.createMarche();

	@Test
	void le_besoin_vaut_la_somme_des_lots_a_defaut_d_estimation() {
		lot("4000000");
		lot("600000.50");
		lot(null);
		assertEquals(Optional.of(new BigDecimal("4600000.50")), Montants.estimation(marche));
		marche.setEstimation(new BigDecimal("5000000"));
		assertEquals(Optional.of(new BigDecimal("5000000")), Montants.estimation(marche));
		assertEquals(Optional.of(new BigDecimal("4600000.50")), Montants.totalLots(marche));
	}

	@Test
	void un_accord_cadre_vaut_son_maximum() {
		marche.setAccordCadre(F.createAccordCadre());
		assertEquals(Optional.empty(), Montants.estimation(marche));
		marche.getAccordCadre().setMaximum(new BigDecimal("900000"));
		assertEquals(Optional.of(new BigDecimal("900000")), Montants.estimation(marche));
	}

	@Test
	void sans_estimation_il_n_y_a_pas_de_total() {
		lot(null);
		assertEquals(Optional.empty(), Montants.totalLots(marche));
	}

	private void lot(String euros) {
		Lot lot = F.createLot();
		lot.setEstimation(euros == null ? null : new BigDecimal(euros));
		marche.getLots().add(lot);
	}
}
