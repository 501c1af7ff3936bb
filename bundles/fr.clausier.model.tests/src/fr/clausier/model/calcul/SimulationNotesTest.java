// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fr.clausier.model.calcul.SimulationNotes.Classement;
import fr.clausier.model.calcul.SimulationNotes.Offre;

class SimulationNotesTest {

	private static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	private static Offre offre(String name, String price, String... marks) {
		return new Offre(name, n(price), List.of(marks).stream().map(BigDecimal::new).toList());
	}

	@Test
	void theCheapestWinsUnlessACriterionOutweighsItsPrice() {
		List<Classement> ranked = SimulationNotes.classer(n("60"), List.of(n("30"), n("10")), List.of(offre("A", "100000", "0.5", "0.5"), offre("B", "110000", "0.9", "1")));
		assertEquals("B", ranked.getFirst().offre().nom());
		// 60 × 100/110 = 54,55 ; 30 × 0,9 = 27 ; 10
		assertEquals(List.of(n("54.55"), n("27.00"), n("10.00")), ranked.getFirst().points());
		assertEquals(n("91.55"), ranked.getFirst().total());
		assertEquals(n("80.00"), ranked.get(1).total());
	}

	@Test
	void equalSumsShareARank() {
		List<Classement> ranked = SimulationNotes.classer(n("100"), List.of(), List.of(offre("A", "10"), offre("B", "10"), offre("C", "20")));
		assertEquals(List.of(1, 1, 3), ranked.stream().map(Classement::rang).toList());
	}

	@Test
	void theBreakEvenGapTurnsTheRanking() {
		BigDecimal gap = SimulationNotes.ecartDePrix(n("60"), n("10"), n("1")).orElseThrow();
		assertEquals(n("20.00"), gap);
		BigDecimal just = n("100000").add(n("100000").multiply(gap).divide(n("100")));
		assertEquals("B", SimulationNotes.classer(n("60"), List.of(n("10")), List.of(offre("A", "100000", "0"), offre("B", just.subtract(n("500")).toPlainString(), "1"))).getFirst().offre().nom());
		assertEquals("A", SimulationNotes.classer(n("60"), List.of(n("10")), List.of(offre("A", "100000", "0"), offre("B", just.add(n("500")).toPlainString(), "1"))).getFirst().offre().nom());
	}

	@Test
	void aCriterionAsHeavyAsThePriceHasNoLimit() {
		assertEquals(Optional.empty(), SimulationNotes.ecartDePrix(n("40"), n("40"), n("1")));
		assertEquals(n("0.00"), SimulationNotes.ecartDePrix(n("40"), n("40"), n("0")).orElseThrow());
	}

	@Test
	void nonsenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> offre("A", "0"));
		assertThrows(IllegalArgumentException.class, () -> SimulationNotes.classer(n("60"), List.of(n("40")), List.of(offre("A", "10"))));
	}
}
